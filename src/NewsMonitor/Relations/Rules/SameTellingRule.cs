using NewsMonitor.Relations.Tellings;
using static NewsMonitor.Relations.Rules.TellingLevels;

namespace NewsMonitor.Relations.Rules;

/// <summary>What no family of events reads is compared by its words, its figures and what happens in it, in this order; the first that decides does.</summary>
internal sealed class SameTellingRule(StepRelations steps) : IRelationRule
{
    private readonly TellingHappenings happenings = new(steps);

    public Verdict? Judge(AppearancePair pair)
    {
        if (!pair.HaveTellings)
        {
            return null;
        }

        var tellings = pair.Tellings(steps);
        if (!MayDecide(pair, tellings) || IsTooLittle(tellings) || IsOtherMatter(tellings))
        {
            return null;
        }

        if ((TellingWords.Verbatim(pair, tellings) ?? TellingFigures.Other(pair, tellings) ?? TellingFigures.SamePrice(pair, tellings)) is { } verdict)
        {
            return verdict;
        }

        return TellingHappenings.Fitting(tellings) is { } best
            ? happenings.Judge(pair, tellings, best)
            : TellingFigures.Same(pair, tellings) ?? TellingWords.Alike(pair, tellings) ?? TellingWords.Credited(pair, tellings);
    }

    /// <summary>Only what the figures of two sentences say that tell the same in nearly the same words.</summary>
    public Verdict? JudgeFigures(AppearancePair pair) => HaveFigures(pair) ? TellingFigures.Other(pair, pair.Tellings(steps)) : null;

    /// <summary>Whether two sentences that tell the same give other figures for it and share none.</summary>
    public bool AreOfOtherAmounts(AppearancePair pair) =>
        HaveFigures(pair) && pair.Tellings(steps) is { OtherFigures.Count: > 0, SameFigures.Count: 0 };

    /// <summary>Whether the same is told of others, or the other way round: "A sued B", "B sued A".</summary>
    public bool AreSwapped(AppearancePair pair) => pair.Tellings(steps).AreSwapped;

    private static bool HaveFigures(AppearancePair pair) =>
        pair.Later.Told is { } later && pair.Earlier.Told is { } earlier && (later.FigureKinds & earlier.FigureKinds) != 0;

    /// <summary>Whether there is anything that could decide; of most pairs there is not, and that is found out fast.</summary>
    private static bool MayDecide(AppearancePair pair, TellingPair tellings) =>
        tellings.Words >= SomeWords || tellings.HaveFigures || tellings.AreStepsRelated || pair.MayBeCredited;

    /// <summary>Whether so little is shared that nothing after this can hold; most pairs are, and the rest of the questions are dear.</summary>
    private static bool IsTooLittle(TellingPair tellings) =>
        tellings.Likeness < Fair && tellings.Matter + tellings.Words < Close && tellings.Words < AllWords;

    /// <summary>Other systems, or the same words of other people, companies and places: "the court upheld the conviction of ...".</summary>
    private static bool IsOtherMatter(TellingPair tellings) =>
        Matter.HaveOtherSystems(tellings.Names) || (tellings.Words >= PatternWords && Matter.AreStrangers(tellings.Names));
}
