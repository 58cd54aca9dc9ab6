using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;
using static NewsMonitor.Relations.Rules.TellingLevels;

namespace NewsMonitor.Relations.Rules;

/// <summary>What the words of two tellings say of them, whatever happens in them.</summary>
internal static class TellingWords
{
    /// <summary>Two sentences in the same words, copied or on one matter.</summary>
    public static Verdict? Verbatim(AppearancePair pair, TellingPair tellings) =>
        tellings.Words >= AllWords && tellings.TimesMeet && tellings.OtherFigures.Count == 0 && !tellings.OneTurns && !tellings.OtherThings && (pair.IsCopied || tellings.Matter >= Sure)
            ? Verdict.Agreement(pair, "same-words", "Both say it in the same words.", 0)
            : null;

    /// <summary>Two sentences in much the same words; when one of them turns them, it says the opposite.</summary>
    public static Verdict? Alike(AppearancePair pair, TellingPair tellings) =>
        !AreAlike(tellings) || !tellings.TimesMeet ? null
        : tellings.OneTurns ? Turned(pair, tellings)
        : MayBeOfOthers(tellings, Close) ? null
        : Verdict.Agreement(pair, "same-words", "Both say the same in much the same words.", 1);

    /// <summary>Who names another's report as the source, and the same things in it, repeats it.</summary>
    public static Verdict? Credited(AppearancePair pair, TellingPair tellings) =>
        tellings.Own + tellings.Words >= Close && !tellings.OneTurns && pair.IsCredited
            ? Verdict.Agreement(pair, "same-origin", "", 9 - (int)(4 * (tellings.Words + (tellings.Best?.Score ?? 0))))
            : null;

    private static Verdict? Turned(AppearancePair pair, TellingPair tellings)
    {
        if (Matter.HaveOtherStates(tellings.Names) || MayBeOfOthers(tellings, Close))
        {
            return null;
        }

        if (tellings.Words >= HalfWords && pair.Days > (tellings.Later.Turned ? NewsDays : ChangeDays))
        {
            return new Verdict(RelationLabel.Supersedes, "since-then", $"It was otherwise as of {TimeText.Of(pair.Earlier.Frame.AsOf)}.", 1);
        }

        var isSure = tellings.Words >= (tellings.Own >= Sure ? HalfWords : PatternWords) && tellings.Named && !MayBeOfOthers(tellings, Sure);
        return isSure && pair.Days <= NewsDays && !pair.SameOrigin
            ? new Verdict(RelationLabel.Contradicts, "denied", $"{pair.Later.Name} and {pair.Earlier.Name} say the opposite.", 1)
            : Verdict.Opposed;
    }

    /// <summary>Whether the words alone make two sentences alike: many of them, or fewer where the names leave little doubt.</summary>
    private static bool AreAlike(TellingPair tellings) =>
        tellings.Words >= SomeWords
        && ((tellings.Words >= HalfWords && tellings.Own + tellings.Words >= Sure)
            || tellings.Own >= Certain
            || (tellings.Words >= FewWords && ((tellings.OneTurns && tellings.Own >= Plain) || (tellings.Named && tellings.Matter >= Close && tellings.WordsShared >= 3))));
}
