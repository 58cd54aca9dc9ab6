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
        if (pair.SamePolarity)
        {
            return null;
        }

        var isAffirmed = later.Polarity == Polarity.Affirmed;
        var (affirmed, denied) = isAffirmed ? (later.Step, earlier.Step) : (earlier.Step, later.Step);
        if (affirmed is "start" or "deliver" or "sell" && denied == "agree" && earlier is { Modality: Modality.Planned, Polarity: Polarity.Affirmed } && pair.Days <= NewsDays && pair.TimesMeet)
        {
            return PlanDenied(pair, 1);
        }

        return pair.BothCertain
            ? ladder.Opposition(affirmed, denied) is { } opposed ? (isAffirmed ? AffirmedAfterDenial(pair, opposed) : DeniedAfterAffirmed(pair, opposed)) : null
            : ladder.Distance(later, earlier) is { } distance ? Uncertain(pair, distance) : null;
    }

    private static Verdict? AffirmedAfterDenial(AppearancePair pair, int distance)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        if (later.Time is { Stated: true, From: { } from } && from > earlier.AsOf)
        {
            return new Verdict(RelationLabel.Supersedes, "since-then",
                $"{Capital(StepText.Of(later.Step))} {TimeText.Of(later.Time)}; the earlier statement was as of {TimeText.Of(earlier.AsOf)}.", distance);
        }

        // Who is to blame for one attack does not change with time; who has what does.
        if (pair.Days < -ChangeDays)
        {
            return new Verdict(RelationLabel.Unrelated, "older-report", "An older report retold answers nothing that was said after it.");
        }

        if (later.Time.Stated || IsBlame(later) || pair.Days <= ChangeDays)
        {
            return new Verdict(RelationLabel.Contradicts, "denied", $"It is so, according to {pair.Later.Name}; it is not, according to {pair.Earlier.Name}.", distance);
        }

        return new Verdict(RelationLabel.Supersedes, "since-then",
            $"Not so as of {TimeText.Of(earlier.AsOf)}; {StepText.Of(later.Step)} by {TimeText.Of(later.AsOf)}.", distance);
    }

    private static Verdict? DeniedAfterAffirmed(AppearancePair pair, int distance)
    {
        if (!IsBlame(pair.Later.Frame) && !pair.TimesMeet)
        {
            return null;
        }

        return pair.Days > StaleDays && !pair.Earlier.Frame.Time.Stated && !pair.Later.Frame.Time.Stated
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

        if (later is { Modality: Modality.Certain, Polarity: Polarity.Denied } && earlier.Modality == Modality.Planned)
        {
            return NotYet(later, earlier, distance);
        }

        if (later is { Modality: Modality.Certain } && earlier.Modality == Modality.Planned)
        {
            return new Verdict(RelationLabel.Supersedes, "since-then", $"Ruled out as of {TimeText.Of(earlier.AsOf)}; since: {StepText.Of(later.Step)}.", distance);
        }

        return later.Modality == Modality.Planned && earlier.Modality == Modality.Planned && pair.Days <= NewsDays
            ? PlanDenied(pair, distance)
            : later is { Modality: Modality.Planned, Polarity: Polarity.Denied } && earlier.Modality == Modality.Planned
            ? new Verdict(RelationLabel.Supersedes, "plan-dropped", $"Planned as of {TimeText.Of(earlier.AsOf)}; not any more.", distance)
            : new Verdict(RelationLabel.Tension, Verdict.Unsure, "One of them does not say it for certain.", distance);
    }

    private static Verdict PlanDenied(AppearancePair pair, int distance) =>
        new(RelationLabel.Contradicts, "plan-denied", $"Announced, according to {pair.Earlier.Name}; denied, according to {pair.Later.Name}.", distance);

    /// <summary>What has not happened may still be planned, until the time it was planned for is over.</summary>
    private static Verdict NotYet(Frame later, Frame earlier, int distance) => earlier.Time is { Stated: true, To: { } due } && due < later.AsOf
        ? new Verdict(RelationLabel.Supersedes, "not-kept", $"Announced for {TimeText.Of(earlier.Time)}; not so as of {TimeText.Of(later.AsOf)}.", distance)
        : new Verdict(RelationLabel.Unrelated, "not-yet", "What is planned has not happened yet.", distance);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static bool IsBlame(Frame frame) => frame.Family == "attack";
}
