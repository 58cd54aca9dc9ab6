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
    /// <summary>The rule of a doubt that may yet be resolved.</summary>
    public const string Unsure = "unsure";

    /// <summary>Two that seem to say the opposite, in other words or of other things.</summary>
    public static Verdict Opposed { get; } = new(RelationLabel.Tension, Unsure, "They seem to say the opposite.", 1);

    /// <summary>Two that tell the same and give other figures.</summary>
    public static Verdict OtherFigures { get; } = new(RelationLabel.Tension, "other-figure", "They tell the same with other figures.", 1);

    /// <summary>Whether it rests on the general reading of the sentences, which gives way to a reading of their family.</summary>
    public bool General { get; init; }

    /// <summary>Whether many weak traits were weighed for it; one that rests on a single trait comes before it.</summary>
    public bool IsWeighed { get; init; }

    /// <summary>A reason that ends in "U.S." needs no second stop.</summary>
    public string Reason { get; } = Reason.EndsWith("..", StringComparison.Ordinal) ? Reason[..^1] : Reason;

    /// <summary>Whether it says more of two reports than another verdict on them: a family's reading first, then the nearer step, then the stronger label.</summary>
    public bool IsNearerThan(Verdict other) =>
        General != other.General ? other.General
        : Distance != other.Distance ? Distance < other.Distance
        : Label > other.Label;

    /// <summary>Both say one thing: an echo where they rest on one origin, else a confirmation.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="rule">The rule that makes it a confirmation.</param>
    /// <param name="reason">Of a confirmation; null when it is the other origin.</param>
    /// <param name="distance">See <see cref="Distance"/>; at 0 the later joins the earlier's claim.</param>
    public static Verdict Agreement(AppearancePair pair, string rule, string? reason, int distance) => pair.SameOrigin
        ? new Verdict(RelationLabel.Echoes, "same-origin", pair.Later.SameOrigin, distance, Joins: distance == 0)
        : new Verdict(RelationLabel.Confirms, rule, reason ?? $"Another origin says the same: {pair.Later.Name}; before, {pair.Earlier.Name}.", distance, Joins: distance == 0);
}
