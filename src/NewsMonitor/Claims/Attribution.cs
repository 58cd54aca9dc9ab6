namespace NewsMonitor.Claims;

/// <summary>Who says it, as the sentence and its article give it.</summary>
/// <param name="Speaker">A named speaker or office, canonical where known ("bolton", "russia/foreign-ministry"); null when none is given.</param>
/// <param name="Anonymous">A description of unnamed sources, folded ("two people with knowledge"); null when none is given.</param>
/// <param name="Report">The outlet or agency whose report it is ("bloomberg"); null when it is the item's own outlet.</param>
/// <param name="Wording">For people: "Bloomberg, citing two Russian officials"; empty when the article speaks for itself.</param>
public sealed record Attribution(string? Speaker, string? Anonymous, string? Report, string Wording)
{
    /// <summary>The article speaks for itself.</summary>
    public static readonly Attribution None = new(null, null, null, "");
}
