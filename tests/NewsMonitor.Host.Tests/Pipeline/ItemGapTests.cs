using NewsMonitor.Alerts;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Host.Tests.Pipeline;

public sealed class ItemGapTests
{
    [Fact]
    public async Task An_item_whose_page_cannot_be_read_is_alerted_on_title_and_summary()
    {
        await using var site = new LoopbackServer()
            .On("/blank", "200 OK", "Content-Type: text/html\r\n", "<!doctype html><html><body><nav><a href='/'>Home</a></nav></body></html>")
            .On("/nothing", "200 OK", "Content-Type: text/html\r\n")
            .On("/slow", async (_, _, cancellation) => await Task.Delay(Timeout.Infinite, cancellation))
            .On("/large", "200 OK", "", new byte[100_000])
            .On("/circle", "302 Found", "Location: /circle\r\n")
            .On("/private", "302 Found", "Location: http://10.0.0.1/\r\n");
        string[] pages = ["missing", "blank", "nothing", "slow", "large", "circle", "private"];
        site.On("/feed", "200 OK", Rss.Headers, Rss.Feed(
            [.. pages.Select(page => Rss.Item($"S-400 {page}", Rss.Link(site[$"/{page}"]))), Rss.Item("S-400 without link", "<guid isPermaLink='false'>1</guid>")]));
        await using var host = await RunningHost.StartAsync();
        await host.AddFeedAsync("News", site["/feed"]);

        await AssertMarkedAsync(host, "S-400 missing", "The article page could not be read (HTTP 404); this rests on the feed's title and summary.");
        await AssertMarkedAsync(host, "S-400 blank", "The article page holds no text that could be read; this rests on the feed's title and summary.");
        await AssertMarkedAsync(host, "S-400 nothing", "The article page could not be read (it is empty); this rests on the feed's title and summary.");
        await AssertMarkedAsync(host, "S-400 slow", "The article page could not be read (no complete answer within 2 s); this rests on the feed's title and summary.");
        await AssertMarkedAsync(host, "S-400 large", "The article page could not be read (more than 64 KiB); this rests on the feed's title and summary.");
        await AssertMarkedAsync(host, "S-400 circle", "The article page could not be read (it redirects without end); this rests on the feed's title and summary.");
        await AssertMarkedAsync(host, "S-400 private", "The article page could not be read (its address is not allowed); this rests on the feed's title and summary.");
        await AssertMarkedAsync(host, "S-400 without link", "The entry links to no article page; this rests on the feed's title and summary.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<guid isPermaLink='false'>same</guid>")]
    [InlineData("<guid isPermaLink='false'>same</guid><pubDate>no date</pubDate>")]
    public async Task Items_without_id_date_and_link_or_with_one_id_are_each_alerted_once(string rest)
    {
        await using var site = new LoopbackServer();
        site.On("/feed", "200 OK", Rss.Headers, Rss.Feed(Rss.Item("S-400 one", rest), Rss.Item("S-400 two", rest)));
        await using var host = await RunningHost.StartAsync();
        await host.AddFeedAsync("News", site["/feed"]);

        await host.AlertedAsync("S-400 one");
        await host.AlertedAsync("S-400 two");
        var first = await host.FeedAsync("News", feed => feed.LastSucceededAt is not null);
        await host.FeedAsync("News", feed => feed.LastSucceededAt > first.LastSucceededAt);

        Assert.Equal(2, (await host.Store.Items.RecentAsync(10, CancellationToken.None)).Count);
        Assert.Equal(2, (await host.Store.Alerts.LatestAsync(10, CancellationToken.None)).Count);
    }

    private static async Task AssertMarkedAsync(RunningHost host, string title, string mark)
    {
        var alert = await host.AlertedAsync(title);
        Assert.Equal([mark], alert.Card.Marks);
        Assert.Contains(mark, string.Join('\n', AlertText.Lines(alert.Card)), StringComparison.Ordinal);
        Assert.NotEmpty(alert.Card.Topics);
    }
}
