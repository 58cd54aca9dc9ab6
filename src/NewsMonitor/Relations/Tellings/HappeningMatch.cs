using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Two happenings, one of each side, that are about one question.</summary>
/// <param name="Later">The later side's.</param>
/// <param name="Earlier">The earlier side's.</param>
/// <param name="Relation">How the later step stands to the earlier.</param>
/// <param name="Company">Share of the shorter one's company that both have, 0 to 1.</param>
/// <param name="Done">1 when both are done to one thing, -1 when each has its own, 0 when one is silent.</param>
/// <param name="Score">How good the match is; the best of a pair decides.</param>
internal readonly record struct HappeningMatch(Happening Later, Happening Earlier, StepRelation Relation, double Company, int Done, double Score)
{
    public bool SamePolarity => Later.Polarity == Earlier.Polarity;

    /// <summary>Whether both say the same; false when they say the opposite; null when one only follows on the other.</summary>
    public bool? Agrees => Relation switch
    {
        StepRelation.Same => SamePolarity,
        StepRelation.Opposes => SamePolarity ? (Later.Polarity == Polarity.Affirmed ? false : null) : Later.Polarity == Polarity.Denied || Earlier.Polarity == Polarity.Denied,
        StepRelation.Entails => Later.Polarity == Polarity.Affirmed ? Earlier.Polarity == Polarity.Affirmed : Earlier.Polarity == Polarity.Denied ? true : null,
        StepRelation.EntailedBy => Earlier.Polarity == Polarity.Affirmed ? Later.Polarity == Polarity.Affirmed : Later.Polarity == Polarity.Denied ? true : null,
        StepRelation.Akin => SamePolarity,
        StepRelation.Averse => !SamePolarity,
        StepRelation.Presupposes => Later.Polarity == Polarity.Affirmed && Earlier.Polarity == Polarity.Denied ? false : null,
        StepRelation.PresupposedBy => Earlier.Polarity == Polarity.Affirmed && Later.Polarity == Polarity.Denied ? false : null,
        _ => null,
    };
}
