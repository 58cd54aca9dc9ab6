using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations.Rules;

/// <summary>What no family of events reads is compared by its names, happenings and figures.</summary>
internal sealed class SameTellingRule(StepRelations steps) : IRelationRule
{
    /// <summary>Two tellings that name this much together are surely about one thing; see <see cref="Matter"/>.</summary>
    private const double Sure = 2.9;

    /// <summary>Sentences this alike that name different things are one writer's pattern, not one matter.</summary>
    private const double Templated = 0.6;

    /// <summary>Below this no happening is looked at.</summary>
    private const double Fair = 1.4;

    /// <summary>What is credited to another shares this much with it, words and names together.</summary>
    private const double Repeated = 1.9;

    /// <summary>From this share of words on two sentences are in the same words.</summary>
    private const double Verbatim = 0.9;

    /// <summary>Where both name nothing but states, what happens must fit better: two states have many matters.</summary>
    private const double Unnamed = 0.35;

    /// <summary>A denial this soon after is of what was said; later the world may have moved on.</summary>
    private const int NewsDays = 45;

    /// <summary>So soon after, another number is another account and not a later count.</summary>
    private const int AccountDays = 7;

    /// <summary>A change this soon after is no change but another account.</summary>
    private const int ChangeDays = 4;

    public Verdict? Judge(AppearancePair pair)
    {
        if (!pair.HaveTellings)
        {
            return null;
        }

        var tellings = pair.Tellings(steps);
        if (IsTooLittle(tellings) || IsOtherMatter(tellings))
        {
            return null;
        }

        if (tellings.Words >= Verbatim && tellings.TimesMeet && tellings.OtherFigures.Count == 0 && tellings.Later.Turned == tellings.Earlier.Turned && (pair.IsCopied || tellings.Matter >= Sure))
        {
            return Same(pair, "same-words", "Both say it in the same words.", 0);
        }

        if ((OtherFigure(pair, tellings) ?? SamePrice(pair, tellings)) is { } figure)
        {
            return figure;
        }

        if (tellings.Likeness >= Fair && tellings.Best is { } best && best.Score >= Needed(tellings.Likeness) + (tellings.Named || tellings.Words >= 0.5 ? 0 : Unnamed))
        {
            return best.Agrees switch
            {
                true => Agreement(pair, tellings, best),
                false => Opposition(pair, tellings, best),
                null => best.Relation == StepRelation.Ends ? Ending(pair, best) : null,
            };
        }

        return SameFigure(pair, tellings) ?? SameWords(pair, tellings) ?? Credited(pair, tellings);
    }

    /// <summary>Only what the figures of two sentences say that tell the same in nearly the same words.</summary>
    public Verdict? JudgeFigures(AppearancePair pair) =>
        pair.Later.Appearance.Telling is { Figures.Count: > 0 } && pair.Earlier.Appearance.Telling is { Figures.Count: > 0 } ? OtherFigure(pair, pair.Tellings(steps)) : null;

    /// <summary>Whether two sentences that tell the same give other figures for it and share none.</summary>
    public bool AreOfOtherAmounts(AppearancePair pair) =>
        pair.Later.Appearance.Telling is { Figures.Count: > 0 } && pair.Earlier.Appearance.Telling is { Figures.Count: > 0 }
        && pair.Tellings(steps) is { OtherFigures.Count: > 0, SameFigures.Count: 0 };

    /// <summary>The less two sentences name together, the better their happenings must fit.</summary>
    private static double Needed(double matter) => matter switch
    {
        >= Sure => 0.4,
        >= Fair => 0.7,
        _ => double.MaxValue,
    };

    private static Verdict? OtherFigure(AppearancePair pair, TellingPair tellings)
    {
        if (tellings.Matter >= 2.3 && tellings.OtherFigures.Count > 0 && tellings.OtherFigures.FirstOrDefault(figure => figure.Later.Role.StartsWith("a ", StringComparison.Ordinal)) is { Later: { } now, Earlier: { } then })
        {
            return Days(pair) > ChangeDays ? new Verdict(RelationLabel.Supersedes, "figure-moved", $"{now.Stated:0.##} {now.Role}; before, {then.Stated:0.##}.", 1) : null;
        }

        var isPrice = tellings.Matter >= 1.9 && tellings.OtherFigures.Count > 0 && tellings.OtherFigures.Any(figure => figure.Later is { Role: "price", Unit.Length: 3 });
        if (!isPrice && (tellings.OtherFigures.Count == 0 || tellings.Likeness < Sure || tellings.Words < 0.5))
        {
            return tellings is { OtherFigures.Count: > 0, SameFigures.Count: 0, Own: >= 3.4, Best: { Relation: StepRelation.Same, Agrees: true } } && !(Days(pair) <= AccountDays && tellings.Own >= 4.4)
                ? new Verdict(RelationLabel.Tension, "other-figure", "They tell the same with other figures.", 1) : null;
        }

        if (Matter.AreStrangers(tellings.Names) || Matter.HaveOtherStates(tellings.Names))
        {
            return null;
        }

        var (later, _) = tellings.OtherFigures[0];
        if (later.Role == "part")
        {
            return new Verdict(RelationLabel.Tension, "other-figure", "They tell of another part of the whole.", 1);
        }

        return Days(pair) > NewsDays && later.Role != "price"
            ? new Verdict(RelationLabel.Supersedes, "figure-moved", "The figure has changed since.", 1)
            : new Verdict(RelationLabel.Contradicts, "other-figure", $"The figures differ: {pair.Later.Name}; before, {pair.Earlier.Name}.", 1);
    }

    private static Verdict? SamePrice(AppearancePair pair, TellingPair tellings) =>
        tellings.Matter >= 1.4 && tellings.SameFigures.Count > 0 && tellings.SameFigures.Any(f => f.Later.Unit.Length == 3 && f.Later.Role is "price" or "payment") ? Same(pair, "same-figure", "Both give the same price.", 1) : null;

    private static Verdict? SameFigure(AppearancePair pair, TellingPair tellings) =>
        tellings.Matter >= 1.4 && tellings.OtherFigures.Count == 0 && tellings.SameFigures.Count > 0 && tellings.SameFigures.Any(f => (f.Later.Stated > 12 || (tellings.Own >= 2.4 && f.Later.Stated > 2 && tellings.TimesMeet)) && (f.Later.Role != "count" || tellings.Words >= 0.25 || (tellings.Own >= 1.9 && tellings.Named)))
            ? Same(pair, "same-figure", "Both give the same figure.", 1)
            : null;

    private static Verdict? SameWords(AppearancePair pair, TellingPair tellings) =>
        !AreAlike(tellings) || !tellings.TimesMeet ? null
        : tellings.Later.Turned == tellings.Earlier.Turned ? Same(pair, "same-words", "Both say the same in much the same words.", 1)
        : Matter.HaveOtherStates(tellings.Names) ? null
        : Days(pair) > (tellings.Later.Turned ? NewsDays : ChangeDays) && tellings.Words >= 0.5 ? new Verdict(RelationLabel.Supersedes, "since-then", $"It was otherwise as of {TimeText.Of(pair.Earlier.Frame.AsOf)}.", 1)
        : Days(pair) <= NewsDays && tellings.Words >= (tellings.Own >= Sure ? 0.5 : 0.6) && tellings.Named && !pair.SameOrigin ? new Verdict(RelationLabel.Contradicts, "denied", $"{pair.Later.Name} and {pair.Earlier.Name} say the opposite.", 1)
        : new Verdict(RelationLabel.Tension, "unsure", "They seem to say the opposite.", 1);

    /// <summary>Whether the words alone make two sentences alike: many of them, or fewer where the names leave little doubt.</summary>
    private static bool AreAlike(TellingPair tellings) =>
        tellings.Words >= 0.25
        && ((tellings.Own + tellings.Words >= Sure && tellings.Words >= 0.5)
            || tellings.Own >= 4.4
            || (tellings.Own >= 3.4 && tellings.Words >= 0.3 && tellings.Later.Turned != tellings.Earlier.Turned)
            || (tellings.Matter >= 1.9 && tellings.Named && tellings.WordsShared >= 3 && tellings.Words >= 0.3));

    /// <summary>Whether so little is shared that nothing after this can hold; most pairs are, and the rest of the questions are dear.</summary>
    private static bool IsTooLittle(TellingPair tellings) =>
        tellings.Likeness < Fair && tellings.Matter + tellings.Words < Repeated && tellings.Words < Verbatim;

    /// <summary>Other systems, or the same words of other people, companies and places: "the court upheld the conviction of ...".</summary>
    private static bool IsOtherMatter(TellingPair tellings) =>
        Matter.HaveOtherSystems(tellings.Names) || (tellings.Words >= Templated && Matter.AreStrangers(tellings.Names));

    /// <summary>Who names another's report as the source, and the same things in it, repeats it.</summary>
    private static Verdict? Credited(AppearancePair pair, TellingPair tellings) =>
        tellings.Own + tellings.Words >= Repeated && tellings.Later.Turned == tellings.Earlier.Turned && pair.IsCredited
            ? Same(pair, "same-origin", "", 9 - (int)(4 * (tellings.Words + (tellings.Best?.Score ?? 0)))) : null;

    private static Verdict? Agreement(AppearancePair pair, TellingPair tellings, HappeningMatch best)
    {
        var (later, earlier) = (best.Later, best.Earlier);
        if (later.Time.Stated && earlier.Time.Stated && !later.Time.Overlaps(earlier.Time))
        {
            return earlier.Modality == Modality.Planned && (best.Relation == StepRelation.Same || tellings.Own >= 3.4)
                ? new Verdict(RelationLabel.Supersedes, "date-moved", $"The date has moved: {TimeText.Of(later.Time)}; before, {TimeText.Of(earlier.Time)}.", 1)
                : null;
        }

        if (Difference(pair, tellings, best) is { } difference)
        {
            return difference;
        }

        if (later.Modality == Modality.Certain && earlier.Modality is Modality.Planned or Modality.Possible or Modality.Probable && later.Polarity == Polarity.Affirmed && earlier.Polarity == Polarity.Affirmed)
        {
            return best.Relation is StepRelation.Same or StepRelation.Entails
                ? new Verdict(RelationLabel.Supersedes, "plan-carried-out", $"Announced as of {TimeText.Of(pair.Earlier.Frame.AsOf)}; done since.", 1)
                : null;
        }

        if (IsOpen(later.Modality) != IsOpen(earlier.Modality))
        {
            return null;
        }

        var onlyNamed = later.Basis == HappeningBasis.Named || earlier.Basis == HappeningBasis.Named;
        if (best.Company < 0.34 && (onlyNamed || (best.Done <= 0 && tellings.Matter < 3.4)))
        {
            return null;
        }

        return Same(pair, "other-origin", null, best.Relation == StepRelation.Same && tellings.Matter >= Sure && best.Company >= 0.5 ? 0 : 1);
    }

    /// <summary>What keeps two from saying the same though the same happens: another number or sum, or a negation more.</summary>
    private static Verdict? Difference(AppearancePair pair, TellingPair tellings, HappeningMatch best)
    {
        if (tellings.OtherFigures.Count > 0 && tellings.SameFigures.Count == 0 && best.Relation == StepRelation.Same)
        {
            return tellings.Own >= 4.4 && Days(pair) <= AccountDays
                ? new Verdict(RelationLabel.Contradicts, "other-figure", $"The figures differ: {pair.Later.Name}; before, {pair.Earlier.Name}.", 1)
                : new Verdict(RelationLabel.Tension, "other-figure", "They tell the same with other figures.", 1);
        }

        return tellings.Later.Turned != tellings.Earlier.Turned && tellings.Words >= Templated
            ? new Verdict(RelationLabel.Tension, "unsure", "They tell nearly the same, but not in all they say.", 1)
            : null;
    }

    private static bool IsOpen(Modality modality) => modality is Modality.Possible or Modality.Planned;

    /// <param name="reason">Of a confirmation; null when it is the other origin.</param>
    private static Verdict Same(AppearancePair pair, string rule, string? reason, int distance) => pair.SameOrigin
        ? new Verdict(RelationLabel.Echoes, "same-origin", pair.Later.SameOrigin, distance, Joins: distance == 0)
        : new Verdict(RelationLabel.Confirms, rule, reason ?? $"Another origin says the same: {pair.Later.Name}; before, {pair.Earlier.Name}.", distance, Joins: distance == 0);

    private Verdict? Opposition(AppearancePair pair, TellingPair tellings, HappeningMatch best)
    {
        var days = Days(pair);
        var (later, earlier) = (best.Later, best.Earlier);
        if (later.Basis == HappeningBasis.Named || earlier.Basis == HappeningBasis.Named || IsHistory(pair, best) || Matter.HaveOtherStates(tellings.Names) || Matter.HaveOtherBodies(tellings.Names))
        {
            return null;
        }

        var isChange = later.Polarity == Polarity.Affirmed;
        var hasMoved = later.Time is { Stated: true, From: { } from } && from <= pair.Later.Frame.AsOf && from > (earlier.Time is { Stated: true, To: { } to } ? to : pair.Earlier.Frame.AsOf);
        var undoes = later.Polarity == Polarity.Denied && earlier is { Modality: Modality.Certain, Polarity: Polarity.Affirmed } && best.Relation == StepRelation.Same && steps.IsDeed(later.Step);
        if (!undoes && (hasMoved || (later.Basis == HappeningBasis.Undone && days > 0) || days > (isChange ? ChangeDays : NewsDays) || (isChange && days > 2 && steps.Ends(later.Step, earlier.Step))))
        {
            return new Verdict(RelationLabel.Supersedes, "since-then", $"It was otherwise as of {TimeText.Of(pair.Earlier.Frame.AsOf)}.", 1);
        }

        var isSure = tellings.Own + tellings.Words >= Sure && (tellings.Named || tellings.Words >= 0.5 || tellings.Own >= 3.4) && later.Modality is Modality.Certain or Modality.Planned && best.Relation != StepRelation.Averse && !pair.SameOrigin;
        return isSure
            ? new Verdict(RelationLabel.Contradicts, "denied", Opposed(pair, best), 1)
            : new Verdict(RelationLabel.Tension, "unsure", "They seem to say the opposite.", 1);
    }

    /// <summary>What the later tells of an older time than the earlier's is no answer to it.</summary>
    private static bool IsHistory(AppearancePair pair, HappeningMatch best) =>
        best.Later.Time is { Stated: true, To: { } to } && to < (best.Earlier.Time is { Stated: true, From: { } from } ? from : pair.Earlier.Frame.AsOf.AddDays(-NewsDays));

    private static string Opposed(AppearancePair pair, HappeningMatch best) => best.SamePolarity
        ? $"{pair.Later.Name} and {pair.Earlier.Name} tell opposite things of it."
        : best.Later.Polarity == Polarity.Denied ? $"It is not so, according to {pair.Later.Name}; it is, according to {pair.Earlier.Name}."
        : $"It is so, according to {pair.Later.Name}; it is not, according to {pair.Earlier.Name}.";

    private static Verdict? Ending(AppearancePair pair, HappeningMatch best) =>
        !IsHistory(pair, best) && best is { Later: { Modality: Modality.Certain, Polarity: Polarity.Affirmed }, Earlier.Polarity: Polarity.Affirmed } && Days(pair) > 0
            ? new Verdict(RelationLabel.Supersedes, "later-step", $"What was so as of {TimeText.Of(pair.Earlier.Frame.AsOf)} has ended since.", 2)
            : null;

    private static int Days(AppearancePair pair) => pair.Later.Frame.AsOf.DayNumber - pair.Earlier.Frame.AsOf.DayNumber;
}
