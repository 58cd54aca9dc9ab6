using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>The same step, or one that cannot be without it, with the same polarity at a time that fits:
/// an echo of the same origin, a confirmation from another.</summary>
internal sealed class SameClaimRule(Ladder ladder) : IRelationRule
{
    /// <summary>Within so many days reports speak of one stage.</summary>
    private const int SameNewsDays = 3;

    public Verdict? Judge(AppearancePair pair)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        if (!pair.SamePolarity || ladder.Distance(later, earlier) is not { } distance || HasGoneOn(pair, distance))
        {
            return null;
        }

        if (HasMoved(pair))
        {
            return new Verdict(RelationLabel.Supersedes, "date-moved", $"The date has moved: {TimeText.Of(later.Time)}; before, {TimeText.Of(earlier.Time)}.", distance);
        }

        if (distance == 0 && !pair.TimesMeet)
        {
            return null;
        }

        if (later.Modality != earlier.Modality)
        {
            return null; // A plan beside its outcome is for the later steps to judge.
        }

        if (pair.SameOrigin)
        {
            return new Verdict(RelationLabel.Echoes, "same-origin", pair.Later.SameOrigin, distance, Joins: distance == 0);
        }

        if (later.Modality is not (Modality.Certain or Modality.Planned))
        {
            return new Verdict(RelationLabel.Tension, Verdict.Unsure, "Neither says it for certain.", distance);
        }

        return distance == 0
            ? new Verdict(RelationLabel.Confirms, "other-origin", $"Another origin says the same: {pair.Later.Name}; before, {pair.Earlier.Name}.", Joins: true)
            : new Verdict(RelationLabel.Confirms, "entailed", $"One could not be so without the other: {StepText.Of(earlier.Step)}, {StepText.Of(later.Step)}.", distance);
    }

    /// <summary>What was begun is done, what was suspended is cancelled: news, not the same in other words. Two words for one step
    /// tell of one where a time is given: "suspended in 2010", "cancelled in 2010".</summary>
    private bool HasGoneOn(AppearancePair pair, int distance) =>
        pair.Later.Frame is { Modality: Modality.Certain, Polarity: Polarity.Affirmed } later
        && pair.Days > SameNewsDays
        && ladder.Ends(later.Step, pair.Earlier.Frame.Step)
        && (distance > 0 || !(later.Time.Stated || pair.Earlier.Frame.Time.Stated));

    /// <summary>Whether a plan is told with a time after all that it was planned for; only of the same step, or of a beginning after what was to be done.</summary>
    private bool HasMoved(AppearancePair pair)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        return later is { Modality: Modality.Planned, Polarity: Polarity.Affirmed, Time: { Stated: true, From: { } now } }
            && earlier is { Modality: Modality.Planned, Time: { Stated: true, To: { } before } }
            && now > before && pair.Days > 0 && !ladder.Entails(later.Step, earlier.Step);
    }
}
