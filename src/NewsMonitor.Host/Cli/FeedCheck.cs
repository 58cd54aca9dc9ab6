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
        foreach (var (what, count) in Gaps(feed).Where(gap => gap.Count > 0))
        {
            yield return $"{count} of them without {what}.";
        }

        foreach (var repair in feed.Repairs)
        {
            yield return $"Mended: {SafeText.Line(repair, 300)}";
        }
    }

    private static string Newest(ParsedFeed feed) =>
        feed.Entries.Max(entry => entry.Published ?? entry.Updated) is { } newest ? $", the newest of {newest.UtcDateTime:yyyy-MM-dd HH:mm} UTC" : "";

    private static IEnumerable<(string What, int Count)> Gaps(ParsedFeed feed) =>
    [
        ("an id: the link tells them apart", feed.Entries.Count(entry => entry.Id is null && entry.Link is not null)),
        ("an id and a link: title and date tell them apart", feed.Entries.Count(entry => entry.Id is null && entry.Link is null)),
        ("a link: they are judged by title and summary", feed.Entries.Count(entry => entry.Id is not null && entry.Link is null)),
        ("a date: the time they are seen counts", feed.Entries.Count(entry => entry.Published is null && entry.Updated is null)),
        ("a title", feed.Entries.Count(entry => entry.Title.Length == 0)),
    ];
}
