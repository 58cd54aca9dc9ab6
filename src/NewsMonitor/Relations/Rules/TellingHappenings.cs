using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;
using static NewsMonitor.Relations.Rules.TellingLevels;

namespace NewsMonitor.Relations.Rules;

/// <summary>What the two happenings that fit each other best say of two tellings.</summary>
internal sealed class TellingHappenings(StepRelations steps)
{
    /// <summary>How well happenings must fit; the less two sentences name together, the better.</summary>
    private const double FitOfSure = 0.4, FitOfFair = 0.7;

    /// <summary>Where both name nothing but states, what happens must fit better: two states have many matters.</summary>
    private const double Unnamed = 0.35;

    /// <summary>A third of what stands with two happenings.</summary>
    private const double SomeCompany = 0.34;

    /// <summary>The two happenings that fit best, if they fit well enough to decide.</summary>
    public static HappeningMatch? Fitting(TellingPair tellings)
    {
        if (tellings.Likeness < Fair || tellings.Best is not { } best)
        {
            return null;
        }

        var isNamed = tellings.Named || tellings.Words >= HalfWords;
        return best.Score >= (tellings.Likeness >= Sure ? FitOfSure : FitOfFair) + (isNamed ? 0 : Unnamed) ? best : null;
    }

    public Verdict? Judge(AppearancePair pair, TellingPair tellings, HappeningMatch best) => best.Agrees switch
    {
        true => Agreement(pair, tellings, best),
        false => Opposition(pair, tellings, best),
        null => best.Relation == StepRelation.Ends ? Ending(pair, best) : null,
    };

    private static Verdict? Agreement(AppearancePair pair, TellingPair tellings, HappeningMatch best)
    {
        var (later, earlier) = (best.Later, best.Earlier);
        var isSame = best.Relation == StepRelation.Same;
        if (later.Time.Stated && earlier.Time.Stated && !later.Time.Overlaps(earlier.Time))
        {
            return earlier.Modality == Modality.Planned && (isSame || tellings.Own >= Plain)
                ? new Verdict(RelationLabel.Supersedes, "date-moved", $"The date has moved: {TimeText.Of(later.Time)}; before, {TimeText.Of(earlier.Time)}.", 1)
                : null;
        }

        if (isSame && tellings is { OtherFigures.Count: > 0, SameFigures.Count: 0 })
        {
            return TellingFigures.OfOneHappening(pair, tellings);
        }

        if (tellings.OneTurns && tellings.Words >= PatternWords)
        {
            return new Verdict(RelationLabel.Tension, Verdict.Unsure, "They tell nearly the same, but not in all they say.", 1);
        }

        if (IsCarriedOut(later, earlier))
        {
            return isSame || best.Relation == StepRelation.Entails
                ? new Verdict(RelationLabel.Supersedes, "plan-carried-out", $"Announced as of {TimeText.Of(pair.Earlier.Frame.AsOf)}; done since.", 1)
                : null;
        }

        return IsOpen(later.Modality) != IsOpen(earlier.Modality) || IsThin(tellings, best) || MayBeOfOthers(tellings, Close)
            ? null
            : Verdict.Agreement(pair, "other-origin", null, isSame && tellings.Matter >= Sure && best.Company >= 0.5 ? 0 : 1);
    }

    private Verdict? Opposition(AppearancePair pair, TellingPair tellings, HappeningMatch best)
    {
        if (MayBeOfOthers(tellings, Close) || OneIsNamed(best) || IsHistory(pair, best) || Matter.HaveOtherStates(tellings.Names) || Matter.HaveOtherBodies(tellings.Names))
        {
            return null;
        }

        if (!IsUndone(best) && HasMovedOn(pair, best))
        {
            return new Verdict(RelationLabel.Supersedes, "since-then", $"It was otherwise as of {TimeText.Of(pair.Earlier.Frame.AsOf)}.", 1);
        }

        var isSure = tellings.Own + tellings.Words >= Sure
            && (tellings.Named || tellings.Words >= HalfWords || tellings.Own >= Plain)
            && best.Later.Modality is Modality.Certain or Modality.Planned
            && best.Relation != StepRelation.Averse
            && !MayBeOfOthers(tellings, Sure)
            && !pair.SameOrigin;
        return isSure ? new Verdict(RelationLabel.Contradicts, "denied", Opposed(pair, best), 1) : Verdict.Opposed;
    }

    private static Verdict? Ending(AppearancePair pair, HappeningMatch best) =>
        !IsHistory(pair, best) && best is { Later: { Modality: Modality.Certain, Polarity: Polarity.Affirmed }, Earlier.Polarity: Polarity.Affirmed } && pair.Days > 0
            ? new Verdict(RelationLabel.Supersedes, "later-step", $"What was so as of {TimeText.Of(pair.Earlier.Frame.AsOf)} has ended since.", 2)
            : null;

    private static bool IsCarriedOut(Happening later, Happening earlier) =>
        later is { Modality: Modality.Certain, Polarity: Polarity.Affirmed }
        && earlier is { Modality: Modality.Planned or Modality.Possible or Modality.Probable, Polarity: Polarity.Affirmed };

    /// <summary>Whether little but the step itself is common, so that they may be two happenings of a kind.</summary>
    private static bool IsThin(TellingPair tellings, HappeningMatch best) =>
        best.Company < SomeCompany && (OneIsNamed(best) || (best.Done <= 0 && tellings.Matter < Plain));

    private static bool OneIsNamed(HappeningMatch best) =>
        best.Later.Basis == HappeningBasis.Named || best.Earlier.Basis == HappeningBasis.Named;

    /// <summary>A deed once done stays done: who says it is not denies it, however long after.</summary>
    private bool IsUndone(HappeningMatch best) =>
        best is { Relation: StepRelation.Same, Later.Polarity: Polarity.Denied, Earlier: { Modality: Modality.Certain, Polarity: Polarity.Affirmed } } && steps.IsDeed(best.Later.Step);

    /// <summary>Whether the world may have changed between the two, by their times or by the days that passed.</summary>
    private bool HasMovedOn(AppearancePair pair, HappeningMatch best)
    {
        var (later, earlier) = (best.Later, best.Earlier);
        var isChange = later.Polarity == Polarity.Affirmed;
        var isAfter = later.Time is { Stated: true, From: { } from } && from <= pair.Later.Frame.AsOf
            && from > (earlier.Time is { Stated: true, To: { } to } ? to : pair.Earlier.Frame.AsOf);
        return isAfter
            || (later.Basis == HappeningBasis.Undone && pair.Days > 0)
            || pair.Days > (isChange ? ChangeDays : NewsDays)
            || (isChange && pair.Days > 2 && steps.Ends(later.Step, earlier.Step));
    }

    private static bool IsOpen(Modality modality) => modality is Modality.Possible or Modality.Planned;

    /// <summary>What the later tells of an older time than the earlier's is no answer to it.</summary>
    private static bool IsHistory(AppearancePair pair, HappeningMatch best) =>
        best.Later.Time is { Stated: true, To: { } to }
        && to < (best.Earlier.Time is { Stated: true, From: { } from } ? from : pair.Earlier.Frame.AsOf.AddDays(-NewsDays));

    private static string Opposed(AppearancePair pair, HappeningMatch best) => best.SamePolarity
        ? $"{pair.Later.Name} and {pair.Earlier.Name} tell opposite things of it."
        : best.Later.Polarity == Polarity.Denied ? $"It is not so, according to {pair.Later.Name}; it is, according to {pair.Earlier.Name}."
        : $"It is so, according to {pair.Later.Name}; it is not, according to {pair.Earlier.Name}.";
}
