using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Tests.Feeds;

public sealed class FeedDiscoveryTests : FetchingTests
{
    [Fact]
    public async Task The_address_of_a_feed_is_that_feed()
    {
        Serve("/feed");

        var feed = Assert.Single(await FoundAsync("/feed"));

        Assert.Equal((Server["/feed"], "/feed"), (feed.Address, feed.Content.Title));
    }

    [Fact]
    public async Task A_page_names_its_feeds_and_comments_come_last()
    {
        Serve("/c/comments/feed", "/main.php");
        Page("/", """
            <link rel="alternate" type="application/rss+xml" href="/c/comments/feed">
            <link rel="stylesheet alternate" type="text/css" href="/a.css"><link rel="alternate" hreflang="de" href="/de">
            <LINK REL="Alternate" TYPE="application/atom+xml; charset=utf-8" HREF=" main.php ">
            """);

        Assert.Equal([Server["/main.php"], Server["/c/comments/feed"]], (await FoundAsync("/")).Select(f => f.Address));
    }

    [Fact]
    public async Task Links_that_look_like_feeds_are_tried_and_only_feeds_returned()
    {
        Serve("/news/rss");
        Page("/", "<base href='/news/'><a href='feedback'>F</a><a href='/rss-help'>?</a><a href='rss'>RSS</a><a href='javascript:rss()'>x</a><a href=''>y</a>");
        Page("/rss-help", "<p>How to use RSS</p>");

        Assert.Equal(Server["/news/rss"], Assert.Single(await FoundAsync("/")).Address);
    }

    [Fact]
    public async Task A_site_that_names_no_feed_is_asked_at_the_usual_paths()
    {
        Serve("/atom.xml");
        Page("/deep/page.html", "<p>Nothing</p>");

        Assert.Equal(Server["/atom.xml"], Assert.Single(await FoundAsync("/deep/page.html")).Address);
    }

    [Fact]
    public async Task A_page_with_a_thousand_links_costs_a_few_requests()
    {
        Page("/", string.Concat(Enumerable.Range(0, 1000).Select(i => $"<link rel=alternate type=application/rss+xml href=/{i}><a href=/rss/{i}>x</a>")));

        Assert.IsType<DiscoveryOutcome.Failed>(await DiscoverAsync("/"));
        Assert.InRange(Server.Requests.Count, 2, 20);
    }

    [Fact]
    public async Task A_site_without_feeds_is_one_clear_sentence()
    {
        Page("/", "<p>Nothing</p>");

        var fault = Assert.IsType<DiscoveryOutcome.Failed>(await DiscoverAsync("/")).Fault;

        Assert.Equal(FaultKind.NotAFeed, fault.Kind);
        Assert.StartsWith("No feed was found at this address", fault.Sentence);
    }

    [Fact]
    public async Task A_site_that_cannot_be_read_says_why() =>
        Assert.Equal("HTTP 404", Assert.IsType<DiscoveryOutcome.Failed>(await DiscoverAsync("/none")).Fault.Cause);

    private void Serve(params string[] feeds)
    {
        foreach (var path in feeds)
            Server.On(path, "200 OK", "Content-Type: application/rss+xml\r\n", $"<rss version='2.0'><channel><title>{path}</title><item><title>A</title></item></channel></rss>");
    }

    private void Page(string path, string html) => Server.On(path, "200 OK", "Content-Type: text/html\r\n", $"<html><head>{html}</head></html>");

    private async Task<DiscoveryOutcome> DiscoverAsync(string path)
    {
        using var fetcher = new WebFetcher(Open, TimeProvider.System);
        return await new FeedDiscovery(fetcher).DiscoverAsync(Server[path], CancellationToken.None);
    }

    private async Task<IReadOnlyList<DiscoveredFeed>> FoundAsync(string path) =>
        Assert.IsType<DiscoveryOutcome.Found>(await DiscoverAsync(path)).Feeds;
}
