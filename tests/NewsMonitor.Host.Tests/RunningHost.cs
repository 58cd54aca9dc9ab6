using System.Net;
using NewsMonitor.Alerts;
using NewsMonitor.Chat;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Storage;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Tests;

/// <summary>The real service on a free port of this machine, with a store of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    private readonly WebApplication app;

    private RunningHost(WebApplication app, Store store)
    {
        this.app = app;
        Store = store;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public Store Store { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>A visitor's browser, without its scripts.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static Task<RunningHost> StartAsync() => StartAsync(settings => settings);

    public static Task<RunningHost> StartAsync(WebSettings web) => StartAsync(settings => settings with { Web = web });

    /// <param name="change">What is unlike the usual settings: one topic, no seeds, feeds of this machine polled every second.</param>
    /// <param name="adapt">Exchanges parts.</param>
    public static async Task<RunningHost> StartAsync(
        Func<MonitorSettings, MonitorSettings> change, Action<Store, IServiceCollection>? adapt = null)
    {
        var second = TimeSpan.FromSeconds(1);
        var settings = change(new MonitorSettings
        {
            Storage = new StorageOptions { ConnectionString = "Data Source=:memory:" },
            Feeds = new FeedSettings(
                "",
                new ScheduleOptions { Interval = second, MinInterval = second, MaxInterval = TimeSpan.FromMinutes(1) },
                new FetchOptions { AllowedNetworks = ["127.0.0.0/8"], Timeout = TimeSpan.FromSeconds(2), MaxBytes = 64 * 1024 }),
            Topics = [new Topic("S-400", [["S-400"]])],
            SeedsFolder = "",
            Web = new WebSettings { Urls = [new Uri("http://127.0.0.1:0")] },
            Chat = new ChatSettings(),
            Routes = [new Route(Route.AnyTopic, ChannelAddress.Web, AlertLevel.Confirms)],
        });
        var store = await Store.OpenAsync(settings.Storage, TimeProvider.System, CancellationToken.None);
        var built = MonitorHost.Build(settings, store, verbose: false, services => adapt?.Invoke(store, services));
        await built.StartAsync();
        return new RunningHost(built, store);
    }

    /// <summary>Has a feed polled from now on.</summary>
    public Task<Feed> AddFeedAsync(string name, Uri address) =>
        Store.Feeds.AddAsync(new Feed { Address = address, Name = name, NextPollAt = TimeProvider.System.GetUtcNow() }, CancellationToken.None);

    /// <summary>What a chat command answers, as plain lines.</summary>
    public async Task<string> AskAsync(string command)
    {
        var request = new CommandRequest(command, new Caller("visitor", MayChange: true), ChannelAddress.Web);
        return string.Join('\n', ReplyText.Lines(await Services.GetRequiredService<CommandHandler>().HandleAsync(request, CancellationToken.None)));
    }

    /// <summary>Looks again and again until there is what is looked for.</summary>
    /// <exception cref="TimeoutException">It never came.</exception>
    public static async Task<T> EventuallyAsync<T>(Func<Task<T?>> look)
        where T : class
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < Patience)
        {
            if (await look() is { } found)
            {
                return found;
            }

            await Task.Delay(BetweenLooks);
        }

        throw new TimeoutException("What was waited for never came.");
    }

    /// <summary>Waits for an item with this title, and its alert.</summary>
    public Task<Alert> AlertedAsync(string title) => EventuallyAsync(async () =>
        (await Store.Alerts.LatestAsync(100, CancellationToken.None)).FirstOrDefault(alert => alert.Card.Title == title));

    /// <summary>Waits until a feed is as it should be.</summary>
    public Task<Feed> FeedAsync(string name, Func<Feed, bool> condition) => EventuallyAsync(async () =>
        (await Store.Feeds.ListAsync(CancellationToken.None)).FirstOrDefault(feed => feed.Name == name && condition(feed)));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }
}
