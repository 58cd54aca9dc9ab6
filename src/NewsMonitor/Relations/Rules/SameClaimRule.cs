using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>The same step, or one that cannot be without it, with the same polarity at a time that fits:
/// an echo of the same origin, a confirmation from another.</summary>
internal sealed class SameClaimRule(Ladder ladder) : IRelationRule
{
    public Verdict? Judge(AppearancePair pair)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        if (!pair.SamePolarity || ladder.Distance(later, earlier) is not { } distance || !(pair.TimesMeet || distance > 0))
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
}
