using NewsMonitor.Ledger;

namespace NewsMonitor.Relations;

/// <summary>What a rule says of a pair.</summary>
/// <param name="Label">How the later stands to the earlier.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Reason">One sentence for a reader.</param>
/// <param name="Distance">How far apart the two are: 0 when both name the same step.</param>
/// <param name="Joins">Whether both say one proposition, so that the later joins the earlier's claim.</param>
internal sealed record Verdict(RelationLabel Label, string Rule, string Reason, int Distance = 0, bool Joins = false)
{
    /// <summary>Whether it rests on the general reading of the sentences, which gives way to a reading of their family.</summary>
    public bool General { get; init; }

    /// <summary>Whether many weak traits were weighed for it; one that rests on a single trait comes before it.</summary>
    public bool IsWeighed { get; init; }

    /// <summary>A reason that ends in "U.S." needs no second stop.</summary>
    public string Reason { get; } = Reason.EndsWith("..", StringComparison.Ordinal) ? Reason[..^1] : Reason;
}
