using System.Net;
using System.Net.Sockets;
using NewsMonitor.Feeds;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Host.Tests.Pipeline;

public sealed class BrokenFeedTests
{
    [Fact]
    public async Task Every_broken_feed_is_told_in_one_sentence_and_the_others_are_polled()
    {
        await using var site = BrokenSite();
        var sentences = Sentences(site);
        await using var host = await RunningHost.StartAsync();
        foreach (var (name, (address, _)) in sentences)
        {
            await host.AddFeedAsync(name, address);
        }

        await host.AddFeedAsync("Well", site["/well"]);
        await host.AlertedAsync("S-400 refused");
        foreach (var name in sentences.Keys)
        {
            await host.FeedAsync(name, feed => feed.Failures > 0);
        }

        var list = (await host.AskAsync("/feed list")).Split('\n', StringSplitOptions.TrimEntries);
        Assert.All(sentences.Values, told => Assert.Single(list, line => line.StartsWith(told.Sentence + " Failed ", StringComparison.Ordinal)));
        Assert.Contains($"{sentences.Count} failing", await host.AskAsync("/status"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_stored_stays_while_a_feed_is_broken_and_the_feed_goes_on_when_it_is_well()
    {
        await using var site = new LoopbackServer();
        await using var host = await RunningHost.StartAsync();
        site.On("/feed", "200 OK", Rss.Headers, Rss.Feed(Rss.Item("Russia refused to sell Iran the S-400")));
        await host.AddFeedAsync("News", site["/feed"]);
        var first = await host.AlertedAsync("Russia refused to sell Iran the S-400");
        var claims = await host.AskAsync("/claims S-400");
        Assert.Contains("Russia refused to sell Iran the S-400", claims, StringComparison.Ordinal);

        site.On("/feed", "200 OK", Rss.Headers, "<<<");
        await host.FeedAsync("News", feed => feed.Failures > 0);

        Assert.Equal(claims, await host.AskAsync("/claims S-400"));
        Assert.Equal(first.Id, (await host.AlertedAsync("Russia refused to sell Iran the S-400")).Id);

        site.On("/feed", "200 OK", Rss.Headers, Rss.Feed(Rss.Item("Second S-400 report"), Rss.Item("Russia refused to sell Iran the S-400")));
        await host.AlertedAsync("Second S-400 report");
        await host.FeedAsync("News", feed => feed.Failures == 0 && feed.LastFault is null);
        Assert.Equal(2, (await host.Store.Items.RecentAsync(10, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task The_whole_entries_of_a_document_that_breaks_off_are_read_and_the_list_says_so()
    {
        await using var site = new LoopbackServer();
        await using var host = await RunningHost.StartAsync();
        var whole = Rss.Feed(Rss.Item("Whole S-400 report"), Rss.Item("Cut S-400 report"));
        site.On("/feed", "200 OK", Rss.Headers + "ETag: \"1\"\r\n", whole[..whole.IndexOf("the S-400.</description></item></channel>", StringComparison.Ordinal)]);
        await host.AddFeedAsync("News", site["/feed"]);
        await host.AlertedAsync("Whole S-400 report");
        var feed = await host.FeedAsync("News", feed => feed.LastFault is not null);

        Assert.Equal((0, null), (feed.Failures, feed.ETag));
        Assert.Contains("The document broke off before its end; the entries before that were read", await host.AskAsync("/feed list"), StringComparison.Ordinal);
        Assert.Single(await host.Store.Items.RecentAsync(10, CancellationToken.None));

        site.On("/feed", "200 OK", Rss.Headers, whole);
        await host.AlertedAsync("Cut S-400 report");
        await host.FeedAsync("News", feed => feed.LastFault is null);
    }

    [Fact]
    public async Task A_feed_that_is_gone_for_good_is_paused_and_the_list_says_why()
    {
        await using var site = new LoopbackServer().On("/feed", "410 Gone");
        await using var host = await RunningHost.StartAsync();
        await host.AddFeedAsync("Gone", site["/feed"]);

        await host.FeedAsync("Gone", feed => feed.Paused);

        Assert.Contains(
            "Paused. The server says that this address is gone for good (HTTP 410); remove it, or put its successor in its place.",
            await host.AskAsync("/feed list"),
            StringComparison.Ordinal);
        Assert.Single(site.Requests);
    }

    private static LoopbackServer BrokenSite()
    {
        var site = new LoopbackServer()
            .On("/slow", async (_, _, cancellation) => await Task.Delay(Timeout.Infinite, cancellation))
            .On("/large", "200 OK", Rss.Headers, new byte[100_000])
            .On("/text", "200 OK", "", "no feed at all")
            .On("/page", "200 OK", "", "<!doctype html><html><body>Hello</body></html>")
            .On("/empty", "200 OK", Rss.Headers)
            .On("/broken-off", async (_, stream, cancellation) =>
                await stream.WriteAsync(LoopbackServer.Head("200 OK", $"Content-Length: 9000\r\n\r\n{Rss.Feed()}"), cancellation))
            .On("/cut", "200 OK", Rss.Headers, "<rss version='2.0'><channel><title>News</title><item><title>On")
            .On("/circle", "302 Found", "Location: /circle\r\n")
            .On("/missing", "404 Not Found")
            .On("/ill", "500 Internal Server Error")
            .On("/well", "200 OK", Rss.Headers, Rss.Feed(Rss.Item("S-400 refused")));
        foreach (var step in Enumerable.Range(0, 9))
        {
            site.On($"/maze{step}", "302 Found", $"Location: /maze{step + 1}\r\n");
        }

        return site;
    }

    private static Dictionary<string, (Uri Address, string Sentence)> Sentences(LoopbackServer site) => new()
    {
        ["Down"] = (new Uri($"http://127.0.0.1:{ClosedPort()}/"), "No connection to the server; it will be tried again at the next poll."),
        ["Slow"] = (site["/slow"], "The server took longer than 2 s to answer; it will be tried again at the next poll."),
        ["Large"] = (site["/large"], "The document is larger than 64 KiB; use a shorter feed of this site, or raise Monitor:Feeds:MaxBytes."),
        ["Text"] = (site["/text"], "This is neither RSS, Atom nor JSON Feed; check the address, or add the site's address and its feed is looked for."),
        ["Page"] = (site["/page"], "This is a web page, not a feed; add the site's address instead and its feed is looked for, or copy the feed's own address from the page."),
        ["Empty"] = (site["/empty"], "The server answered with an empty document; check in a browser that the address still holds something."),
        ["Broken off"] = (site["/broken-off"], "The answer broke off before its end; it will be tried again at the next poll."),
        ["Cut"] = (site["/cut"], "The document ends before its first entry does; it is tried again at the next poll."),
        ["Circle"] = (site["/circle"], "The address redirects in a circle; look in a browser where it leads and use that address."),
        ["Maze"] = (site["/maze0"], "The address redirects more than 5 times; look in a browser where it leads and use that address."),
        ["Missing"] = (site["/missing"], "The server has nothing at this address (HTTP 404); check the address."),
        ["Ill"] = (site["/ill"], "The server has trouble of its own (HTTP 500); it will be tried again at the next poll."),
        ["Private"] = (new Uri("http://192.168.1.1/feed"), "The address leads into a private network, which is not allowed; use a public address, or open the range with Monitor:Feeds:AllowedNetworks."),
    };

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
