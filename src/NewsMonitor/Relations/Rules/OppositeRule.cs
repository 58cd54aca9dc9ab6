using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>One says so, the other not. After the day the negative speaks of, the world has moved on; at or before
/// it, both cannot be true; when the times do not tell, nobody is alarmed.</summary>
internal sealed class OppositeRule(Ladder ladder) : IRelationRule
{
    /// <summary>Within this many days two reports without a time of their own speak of the same time.</summary>
    private const int NewsDays = 45;

    /// <summary>Within this many days what was not so has hardly come about; it is another account.</summary>
    private const int ChangeDays = 14;

    /// <summary>After this many days a bare denial is taken to speak of its own time.</summary>
    private const int StaleDays = 365;

    public Verdict? Judge(AppearancePair pair)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        if (pair.SamePolarity || ladder.Distance(later, earlier) is not { } distance)
        {
            return null;
        }

        if (!pair.BothCertain)
        {
            return Uncertain(pair, distance);
        }

        return later.Polarity == Polarity.Affirmed ? AffirmedAfterDenial(pair, distance) : DeniedAfterAffirmed(pair, distance);
    }

    private Verdict? AffirmedAfterDenial(AppearancePair pair, int distance)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        if (!ladder.CanFollow(later.Step, earlier.Step))
        {
            return null;
        }

        if (later.Time is { Stated: true, From: { } from } && from > earlier.AsOf)
        {
            return new Verdict(RelationLabel.Supersedes, "since-then",
                $"{Capital(StepText.Of(later.Step))} {TimeText.Of(later.Time)}; the earlier statement was as of {TimeText.Of(earlier.AsOf)}.", distance);
        }

        // Who is to blame for one attack does not change with time; who has what does.
        if (later.Time.Stated || IsBlame(later) || pair.Days <= ChangeDays)
        {
            return new Verdict(RelationLabel.Contradicts, "denied", $"It is so, according to {pair.Later.Name}; it is not, according to {pair.Earlier.Name}.", distance);
        }

        return new Verdict(RelationLabel.Supersedes, "since-then",
            $"Not so as of {TimeText.Of(earlier.AsOf)}; {StepText.Of(later.Step)} by {TimeText.Of(later.AsOf)}.", distance);
    }

    private Verdict? DeniedAfterAffirmed(AppearancePair pair, int distance)
    {
        if (!ladder.CanFollow(pair.Earlier.Frame.Step, pair.Later.Frame.Step))
        {
            return null; // "Not delivered" leaves "agreed" as it was.
        }

        if (!IsBlame(pair.Later.Frame) && !pair.TimesMeet)
        {
            return null;
        }

        return pair.Days > StaleDays && !pair.Earlier.Frame.Time.Stated
            ? new Verdict(RelationLabel.Tension, "late-denial", "It is denied, but long after.", distance)
            : new Verdict(RelationLabel.Contradicts, "denied", $"It is not so, according to {pair.Later.Name}; it is, according to {pair.Earlier.Name}.", distance);
    }

    private static Verdict? Uncertain(AppearancePair pair, int distance)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        if (later is { Modality: Modality.Planned, Polarity: Polarity.Affirmed } && earlier.Modality == Modality.Certain)
        {
            return null; // "Never delivered" still holds when a delivery is only announced.
        }

        return later.Modality is Modality.Certain or Modality.Planned && earlier.Modality == Modality.Planned && pair.Days <= NewsDays
            ? new Verdict(RelationLabel.Contradicts, "plan-denied", $"Announced, according to {pair.Earlier.Name}; denied, according to {pair.Later.Name}.", distance)
            : later is { Modality: Modality.Planned or Modality.Certain, Polarity: Polarity.Denied } && earlier.Modality == Modality.Planned
            ? new Verdict(RelationLabel.Supersedes, "plan-dropped", $"Planned as of {TimeText.Of(earlier.AsOf)}; not any more.", distance)
            : new Verdict(RelationLabel.Tension, Verdict.Unsure, "One of them does not say it for certain.", distance);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static bool IsBlame(Frame frame) => frame.Family == "attack";
}
