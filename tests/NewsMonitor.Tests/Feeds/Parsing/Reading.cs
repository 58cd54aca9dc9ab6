using System.Text;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Tests.Feeds.Parsing;

/// <summary>Reads feeds written in a test.</summary>
internal static class Reading
{
    public static readonly Uri Address = new("https://news.example/feeds/world.xml");

    public static ParsedFeed Feed(string text) => Feed(Encoding.UTF8.GetBytes(text));

    public static ParsedFeed Feed(byte[] body, string? contentType = null) =>
        Assert.IsType<FeedReading.Parsed>(FeedParser.Parse(body, contentType, Address)).Feed;

    public static ParsedEntry Item(string elements) => Assert.Single(Feed(Rss($"<item>{elements}</item>")).Entries);

    public static Fault Fault(string text) =>
        Assert.IsType<FeedReading.Failed>(FeedParser.Parse(Encoding.UTF8.GetBytes(text), null, Address)).Fault;

    public static string Rss(string elements) =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>{elements}</channel></rss>
        """;
}
