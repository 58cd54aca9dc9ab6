using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Ledger;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Demo;

/// <summary>The main job with nothing configured: publishes the source articles one after another and lets the service do the rest.</summary>
internal sealed class DemoRun(Newsroom newsroom, Store store, DemoScreen screen, TimeProvider time)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Far longer than an article takes; after it the demo gives up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Settings under which the service polls this machine every second.</summary>
    /// <param name="folder">Where the database is.</param>
    /// <param name="port">Where the page is; 0 for a free port.</param>
    public static MonitorSettings Settings(string folder, int port) => new()
    {
        Storage = new StorageOptions { ConnectionString = $"Data Source={Path.Combine(folder, "monitor.db")}" },
        Feeds = new FeedSettings(
            Opml: "",
            new ScheduleOptions { Interval = PollInterval, MinInterval = PollInterval },
            new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }),
        WatchlistFile = "config/watchlist.yaml",
        SeedsFolder = "",
        Web = new WebSettings { Urls = [new Uri($"http://127.0.0.1:{port}")] },
        Chat = new ChatSettings(),
        Routes = [new Route(Route.AnyTopic, ChannelAddress.Web, AlertLevel.Confirms)],
    };

    /// <summary>Publishes every article and waits until its alerts and edits are out.</summary>
    /// <returns>Whether all came through.</returns>
    public async Task<bool> PublishAsync(IReadOnlyList<SeedArticle> articles, CancellationToken cancellation)
    {
        await store.Feeds.AddAsync(new Feed { Address = newsroom.Feed, Name = "Demo newsroom", NextPollAt = time.GetUtcNow() }, cancellation);
        for (var i = 0; i < articles.Count; i++)
        {
            screen.Title($"── published {i + 1} of {articles.Count}: {articles[i].Outlet}, {AlertText.Day(articles[i].Date)}");
            var started = time.GetTimestamp();
            newsroom.Publish();
            while (!await IsOutAsync(i + 1, cancellation))
            {
                if (time.GetElapsedTime(started) > Patience)
                {
                    return false;
                }

                await Task.Delay(Look, time, cancellation);
            }

            screen.Quiet($"  taken {time.GetElapsedTime(started).TotalSeconds:0.0} s after it was published");
        }

        return true;
    }

    /// <summary>Shows what the ledger says in the end of the claim that most outlets carried.</summary>
    public async Task SumUpAsync(CancellationToken cancellation)
    {
        var page = await store.Ledger.SearchAsync(new ClaimQuery("S-400", PageSize: 50), cancellation);
        if (page.Claims.MaxBy(claim => claim.Standing.Outlets) is not { } claim)
        {
            return;
        }

        var standing = claim.Standing;
        screen.Title("── what the ledger says now");
        screen.Say($"{claim.Number} {AlertText.Quoted(claim.Sentence)}");
        screen.Say($"  {claim.Appearances.Select(appearance => appearance.ItemId).Distinct().Count()} articles, {standing}");
        foreach (var origin in claim.Appearances.GroupBy(appearance => appearance.Origin.Id))
        {
            var outlets = origin.Select(appearance => appearance.Outlet).Distinct(StringComparer.OrdinalIgnoreCase);
            screen.Say($"  origin: {SafeText.Line(origin.First().Origin.Name)} ({SafeText.Line(string.Join(", ", outlets))})");
        }
    }

    private async Task<bool> IsOutAsync(int count, CancellationToken cancellation) =>
        (await store.Items.RecentAsync(count, cancellation)).Count == count && (await store.Outbox.StateAsync(cancellation)).Waiting == 0;
}
