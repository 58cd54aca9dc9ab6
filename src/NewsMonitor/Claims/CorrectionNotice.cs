using System.Buffers;
using System.Text.RegularExpressions;
using NewsMonitor.Items;

namespace NewsMonitor.Claims;

/// <summary>A publisher's own word that an earlier report of it does not hold: "Correction: an earlier version of this
/// article said ...", "This story has been withdrawn." It covers the item, or the paragraph it stands in.</summary>
internal sealed partial record CorrectionNotice
{
    /// <summary>Where such notices stand in a text: within its first and its last so many characters.</summary>
    private const int Reach = 20_000;

    /// <summary>What every notice has one of; nearly no other text has any, and is spared the patterns.</summary>
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["retract", "withdr", "correct", "removed because", "version of", "wrongly", "mistakenly", "erroneously", "misstated", "misreported", "in error"],
        StringComparison.OrdinalIgnoreCase);

    private CorrectionNotice(NoticeKind kind, ItemField field, int start, int end) => (Kind, Field, Start, End) = (kind, field, start, end);

    public NoticeKind Kind { get; }

    private ItemField Field { get; }

    private int Start { get; }

    private int End { get; }

    /// <summary>The notice of an item; null when it has none.</summary>
    public static CorrectionNotice? Find(Item item)
    {
        var field = item.Text.Length > 0 ? ItemField.Text : ItemField.Summary;
        if (!item.Title.AsSpan().ContainsAny(Marks) && !item[field].AsSpan().ContainsAny(Marks))
        {
            return null;
        }

        if (Withdrawn().Match(item.Title) is { Success: true } || OwnReport(item, item.Title))
        {
            return new CorrectionNotice(NoticeKind.Withdrawn, ItemField.Title, 0, int.MaxValue);
        }

        return InText(item, field) ?? (Corrected().IsMatch(item.Title) ? new CorrectionNotice(NoticeKind.CorrectedCopy, ItemField.Title, 0, int.MaxValue) : null);
    }

    /// <summary>Whether a sentence stands in what the notice covers.</summary>
    public bool Covers(Quote quote) => Kind != NoticeKind.Corrected || (quote.Field == Field && quote.Start >= Start && quote.Start < End);

    private static CorrectionNotice? InText(Item item, ItemField field)
    {
        var text = item[field];
        foreach (var (from, length) in Windows(text.Length))
        {
            var window = text.Substring(from, length);
            if (StoryWithdrawn().IsMatch(window) || OwnReport(item, window))
            {
                return new CorrectionNotice(NoticeKind.Withdrawn, field, 0, int.MaxValue);
            }

            if (EarlierVersion().Match(window) is { Success: true } found && !Trifle().IsMatch(found.Value))
            {
                var start = window.LastIndexOf('\n', found.Index) + 1;
                var end = window.IndexOf('\n', found.Index + found.Length);
                return new CorrectionNotice(NoticeKind.Corrected, field, from + start, end < 0 ? from + length : from + end);
            }
        }

        return null;
    }

    private static IEnumerable<(int From, int Length)> Windows(int length) =>
        length <= 2 * Reach ? [(0, length)] : [(0, Reach), (length - Reach, Reach)];

    /// <summary>"Reuters has retracted its report": only in its own name; what others take back is news.</summary>
    private static bool OwnReport(Item item, string text) =>
        TakesBack().Match(text) is { Success: true } found
        && (found.Groups["we"].Success || EndsInOutlet(found.Groups["who"].Value, OutletNames.Id(item.Outlet)));

    /// <summary>"On Monday Reuters has": whether the words before the verb end in the outlet's name.</summary>
    private static bool EndsInOutlet(string words, string outlet)
    {
        var subject = words.Split(' ').ToList();
        subject.RemoveAll(word => word is "has" or "have" or "had");
        return Enumerable.Range(0, subject.Count).Any(first => OutletNames.Id(string.Join(' ', subject.Skip(first))) == outlet);
    }

    [GeneratedRegex(@"^\W{0,2}(retraction|retracted|withdrawn|story withdrawn|report withdrawn)\s?(\]|\)|:|-|–|—)", Options)]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"^\W{0,2}(correction|corrections|corrected)\s?(\]|\)|:|-|–|—)", Options)]
    private static partial Regex Corrected();

    [GeneratedRegex(@"\b(this|the|our) (story|article|report|dispatch|item) (has been|was|is) (withdrawn|retracted|removed because it was (wrong|incorrect|false))\b|\bwe (have )?(withdrawn|retracted|retract|withdraw) (this|the|our) (story|article|report)\b", Options)]
    private static partial Regex StoryWithdrawn();

    [GeneratedRegex(
        @"\b(an|a|the) (earlier|previous|original) version of (this|the|our) (story|article|report|dispatch|item|headline) [^.\n]{0,40}?\b(said|stated|reported|misstated|misreported|claimed|gave|suggested|wrongly|incorrectly|mistakenly|erroneously)\b[^\n]{0,300}"
        + @"|(^|\n)\W{0,2}(correction|clarification and correction|editor['’]s note)\s?[:\-–—][^\n]{0,200}\b(wrongly|incorrectly|mistakenly|erroneously|misstated|misreported|in error)\b[^\n]{0,200}"
        + @"|\bwe (wrongly|incorrectly|mistakenly|erroneously) (said|stated|reported)\b[^\n]{0,300}", Options)]
    private static partial Regex EarlierVersion();

    [GeneratedRegex(@"\b(misspell|misspelt|spelling|misidentif|typo|typographical|byline|photo|picture|caption|headline was|name of|given name|job title|title of)", Options)]
    private static partial Regex Trifle();

    [GeneratedRegex(@"\b((?<we>we|this (newspaper|paper|agency|outlet|site))|(?<who>[a-z][\w.]*( [a-z][\w.]*){0,3}?)) (has |have |had )?(retracts|retracted|retract|withdraws|withdrew|withdrawn|corrects|corrected) (its|our|an earlier|a previous) ((earlier|previous|own|exclusive|erroneous) )?(report|story|article|dispatch)\b", Options)]
    private static partial Regex TakesBack();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
}
