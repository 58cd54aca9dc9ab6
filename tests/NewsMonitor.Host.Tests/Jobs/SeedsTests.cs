using NewsMonitor.Alerts;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Storage;
using NewsMonitor.Tests.Feeds.Fetching;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Tests.Jobs;

public sealed class SeedsTests
{
    private static readonly ChannelAddress Chat = ChannelAddress.TryParse("discord:1")!;

    [Fact]
    public async Task The_source_articles_are_alerted_on_the_page_and_in_no_chat()
    {
        var chat = new RecordingChannel("discord");
        var page = new RecordingChannel("web");
        await using var host = await RunningHost.StartAsync(
            settings => WithSeeds(settings) with { Routes = [new Route(Route.AnyTopic, Chat, AlertLevel.Echoes), new Route(Route.AnyTopic, ChannelAddress.Web, AlertLevel.Echoes)] },
            (_, services) => services.AddSingleton<IAlertChannel>(chat).AddSingleton<IAlertChannel>(page));
        await SeedsAsync(host);
        await using var site = new LoopbackServer();
        site.On("/feed", "200 OK", Rss.Headers, Rss.Feed(Rss.Item("S-400 after the seeds")));
        await host.AddFeedAsync("News", site["/feed"]);

        await RunningHost.EventuallyAsync(async () => (await Task.FromResult(chat.Titles())) is { Count: > 0 } titles ? titles : null);

        Assert.Equal(["S-400 after the seeds"], chat.Titles().Distinct());
        Assert.Contains("Russia Rejected Iran S-400 Missile Request Amid Gulf Tension, Officials Say", page.Titles());
    }

    [Fact]
    public async Task A_source_article_met_again_in_a_feed_is_not_taken_twice()
    {
        await using var site = new LoopbackServer();
        await using var host = await RunningHost.StartAsync(WithSeeds);
        await SeedsAsync(host);
        var seed = SeedFolder.Read("seeds").Articles[0];
        var seen = new Uri($"http://{seed.Address.Host}{seed.Address.AbsolutePath}?utm_source=rss#top");
        site.On("/feed", "200 OK", Rss.Headers, Rss.Feed(Rss.Item("S-400 seed", Rss.Link(seen)), Rss.Item("S-400 new")));
        await host.AddFeedAsync("News", site["/feed"]);

        await host.AlertedAsync("S-400 new");
        await host.FeedAsync("News", feed => feed.LastSucceededAt is not null);

        Assert.Equal(6, (await host.Store.Items.RecentAsync(10, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_second_start_takes_no_source_article_again()
    {
        var folder = Directory.CreateTempSubdirectory("monitor-test-");
        MonitorSettings Kept(MonitorSettings settings) =>
            WithSeeds(settings) with { Storage = new StorageOptions { ConnectionString = $"Data Source={Path.Combine(folder.FullName, "monitor.db")};Pooling=False" } };

        int alerts;
        await using (var first = await RunningHost.StartAsync(Kept))
        {
            await SeedsAsync(first);
            alerts = (await first.Store.Alerts.LatestAsync(10, CancellationToken.None)).Count;
        }

        await using var site = new LoopbackServer();
        await using var second = await RunningHost.StartAsync(Kept);
        site.On("/feed", "200 OK", Rss.Headers, "<rss version='2.0'><channel><item><title>Nothing of note</title></item></channel></rss>");
        await second.AddFeedAsync("News", site["/feed"]);
        await second.FeedAsync("News", feed => feed.LastSucceededAt is not null);

        Assert.Equal(6, (await second.Store.Items.RecentAsync(10, CancellationToken.None)).Count);
        Assert.Equal(alerts, (await second.Store.Alerts.LatestAsync(10, CancellationToken.None)).Count);
    }

    private static MonitorSettings WithSeeds(MonitorSettings settings) => settings with
    {
        SeedsFolder = "seeds",
        Topics = [new Topic("Iran", [["Iran", "Tehran"]]), new Topic("S-400", [["S-400"]])],
    };

    private static Task<IReadOnlyList<Items.Item>> SeedsAsync(RunningHost host) => RunningHost.EventuallyAsync(async () =>
        await host.Store.Items.RecentAsync(10, CancellationToken.None) is { Count: 5 } items ? items : null);

    private sealed class RecordingChannel(string scheme) : IAlertChannel
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> titles = new();

        public string Scheme => scheme;

        public IReadOnlyList<string> Titles() => [.. titles];

        public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
        {
            titles.Enqueue(message.Card.Title);
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent($"{message.Id}"));
        }
    }
}
