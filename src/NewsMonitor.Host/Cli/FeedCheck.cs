using NewsMonitor.Alerts;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Host.Cli;

/// <summary>What a poll finds in a feed, in sentences.</summary>
internal static class FeedCheck
{
    public static IEnumerable<string> Lines(ParsedFeed feed, Uri? address)
    {
        yield return $"{SafeText.Line(feed.Title.Length > 0 ? feed.Title : "A feed without a title")} · {feed.Format.ToString().ToUpperInvariant()}{(address is null ? "" : $" · {address.AbsoluteUri}")}";
        yield return $"{feed.Entries.Count} entries{Newest(feed)}.";
        yield return feed.TimeToLive is { } wait ? $"The publisher asks to wait {wait} between polls." : "The publisher does not say how long to wait between polls.";
        foreach (var gap in EntryGaps.Sentences(feed.Entries))
        {
            yield return gap;
        }

        foreach (var repair in feed.Repairs)
        {
            yield return $"Mended: {SafeText.Line(repair, 300)}";
        }
    }

    private static string Newest(ParsedFeed feed) =>
        feed.Entries.Max(entry => entry.Published ?? entry.Updated) is { } newest ? $", the newest of {newest.UtcDateTime:yyyy-MM-dd HH:mm} UTC" : "";
}
