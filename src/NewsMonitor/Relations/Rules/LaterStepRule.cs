using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>A step after which an earlier one no longer holds: the ban lifted, the plan carried out, the suit dropped.</summary>
internal sealed class LaterStepRule(Ladder ladder) : IRelationRule
{
    /// <summary>A report without a time of its own is taken to tell of something at most this old.</summary>
    private const int NewsDays = 30;

    public Verdict? Judge(AppearancePair pair)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        if (later is not { Modality: Modality.Certain, Polarity: Polarity.Affirmed } || earlier.Polarity != Polarity.Affirmed)
        {
            return null;
        }

        if (earlier.Modality is Modality.Planned or Modality.Possible or Modality.Probable)
        {
            return OfPlan(later, earlier);
        }

        return earlier.Modality == Modality.Certain && !IsHistory(earlier) && ladder.Ends(later.Step, earlier.Step) && IsAfter(later, earlier)
            ? Superseded("later-step", $"Then: {Told(earlier)}; since: {Told(later)}.", 2)
            : null;
    }

    private Verdict? OfPlan(Frame later, Frame earlier)
    {
        var asOf = TimeText.Of(earlier.AsOf);
        return Fulfils(later, earlier) ? Superseded("plan-carried-out", $"Announced as of {asOf}; since then: {Told(later)}.", ladder.Distance(later, earlier) ?? 1)
            : ladder.Ends(later.Step, earlier.Step) && later.AsOf > earlier.AsOf
            ? Superseded("plan-dropped", $"Planned as of {asOf}: {StepText.Of(earlier.Step)}; since: {Told(later)}.", 2)
            : null;
    }

    /// <summary>A signature told as history stays true whatever came after; only a stop lasts until it is lifted.</summary>
    private static bool IsHistory(Frame earlier) =>
        earlier.Time is { Stated: true, To: { } to } && to < earlier.AsOf.AddDays(-2 * NewsDays)
        && earlier.Step is not ("ban" or "cancel" or "suspend" or "delay" or "file");

    private bool Fulfils(Frame later, Frame earlier) =>
        (later.Step == earlier.Step || ladder.Entails(later.Step, earlier.Step)) && !(later.Time is { Stated: true, To: { } to } && to < earlier.AsOf);

    /// <summary>Stated times decide. Without them: some steps cannot come but after the other; else the later report is news.</summary>
    private static bool IsAfter(Frame later, Frame earlier)
    {
        var before = earlier.Time is { Stated: true, To: { } to } ? to : earlier.AsOf.AddDays(-NewsDays);
        return later.Time is { Stated: true, From: { } from } ? from > before : later.AsOf > before;
    }

    private static Verdict Superseded(string rule, string reason, int distance) => new(RelationLabel.Supersedes, rule, reason, distance);

    private static string Told(Frame frame) => StepText.Of(frame.Step) + (frame.Time.Stated ? $" {TimeText.Of(frame.Time)}" : "");
}
