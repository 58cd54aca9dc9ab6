using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Ledger;
using NewsMonitor.Storage;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Demo;

/// <summary>The main job with nothing configured: publishes the source articles one after another and lets the service do the rest.</summary>
internal sealed class DemoRun(Newsroom newsroom, Store store, DemoScreen screen, TimeProvider time)
{
    private const int PageSize = 50;

    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Far longer than an article takes; after it the demo gives up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Settings under which the service polls this machine every second.</summary>
    /// <param name="folder">Where the database is.</param>
    /// <param name="port">Where the page is; 0 for a free port.</param>
    /// <param name="topics">What is watched.</param>
    public static MonitorSettings Settings(string folder, int port, IReadOnlyList<Topic> topics) => new()
    {
        Storage = new StorageOptions { ConnectionString = $"Data Source={Path.Combine(folder, "monitor.db")}" },
        Feeds = new FeedSettings(
            Opml: "",
            new ScheduleOptions { Interval = PollInterval, MinInterval = PollInterval },
            new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }),
        Topics = topics,
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

            var taken = time.GetElapsedTime(started);
            await ShowMoreAsync(cancellation);
            screen.Quiet($"  alerted {taken.TotalSeconds:0.0} s after it was published");
        }

        return true;
    }

    /// <summary>Shows what the ledger says in the end of the claim that most outlets carried on the fewest origins.</summary>
    public async Task SumUpAsync(CancellationToken cancellation)
    {
        var claims = await store.Ledger.SearchAsync(new ClaimQuery("S-400", PageSize: 50), cancellation);
        var most = claims.Claims.OrderByDescending(claim => claim.Standing.Outlets).ThenBy(claim => claim.Standing.Origins).FirstOrDefault();
        if (most is not null)
        {
            screen.ShowStanding(most);
        }
    }

    /// <summary>Judgements on an article that its alert has no room for.</summary>
    private async Task ShowMoreAsync(CancellationToken cancellation)
    {
        var item = (await store.Items.RecentAsync(1, cancellation))[0];
        var shown = (await store.Alerts.OfItemAsync(item.Id, cancellation))?.Card.Relations.Select(relation => (relation.Label, relation.Earlier.Number)).ToHashSet() ?? [];
        var claims = new List<ClaimHistory>();
        for (var page = 1; page == 1 || claims.Count == (page - 1) * PageSize; page++)
        {
            claims.AddRange((await store.Ledger.SearchAsync(new ClaimQuery("", Page: page, PageSize: PageSize), cancellation)).Claims);
        }

        var appearances = claims.SelectMany(claim => claim.Appearances).ToDictionary(appearance => appearance.Id);
        var relations = claims.SelectMany(claim => claim.Relations)
            .Where(relation => relation.Label >= RelationLabel.Confirms && appearances[relation.From].ItemId == item.Id && !shown.Contains((relation.Label, relation.ToClaim.Value)))
            .OrderByDescending(relation => relation.Label)
            .DistinctBy(relation => (relation.Label, relation.ToClaim));
        screen.ShowMore(relations.Select(relation => (relation, appearances[relation.From], appearances[relation.To])));
    }

    private async Task<bool> IsOutAsync(int count, CancellationToken cancellation) =>
        (await store.Items.RecentAsync(count, cancellation)).Count == count && (await store.Outbox.StateAsync(cancellation)).Waiting == 0;
}
