namespace NewsMonitor.Relations.Stance;

/// <summary>How a text stands to a claim, as the model reads it.</summary>
/// <param name="Label">The verdict; steered so that rare labels count as much as frequent ones, hence not always the likeliest.</param>
/// <param name="Confidence">The probability of each label, in the order of <see cref="StanceLabel"/>; they sum to 1.</param>
/// <param name="Reason">One sentence for a reader.</param>
public sealed record StanceReading(StanceLabel Label, IReadOnlyList<double> Confidence, string Reason)
{
    /// <summary>How much of what the claim turns on stands in the text, 0 to 1.</summary>
    internal double Share { get; init; }

    /// <summary>The probability of one label, 0 to 1.</summary>
    public double Of(StanceLabel label) => Confidence[(int)label];
}
