using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Relations;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Pipeline;

/// <summary>Says which of an article's topics each of its claims is on: one article on the S-400 may retell all that was ever
/// said of the S-300.</summary>
internal static class ClaimTopics
{
    /// <summary>The judgement with the topics of each claim, by its sentence and by what the sentence was read as
    /// ("the request was rebuffed" names no system; the claim does).</summary>
    public static Judgement Name(Judgement judgement, Item item, WatchlistMatcher matcher) =>
        judgement with { Appearances = [.. judgement.Appearances.Select(judged => judged with { Topics = Of(judged.Appearance, item, matcher) })] };

    private static List<string> Of(Appearance appearance, Item item, WatchlistMatcher matcher) =>
        matcher.Match(item with { Title = FrameText.Of(appearance), Summary = "", Text = appearance.Quote.Text })
            .Select(match => match.Topic)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
}
