using System.Net;
using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Storage;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Tests;

/// <summary>The real service on a free port of this machine, with a store of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
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

    public static Task<RunningHost> StartAsync() => StartAsync(new WebSettings { Urls = [new Uri("http://127.0.0.1:0")] });

    public static async Task<RunningHost> StartAsync(WebSettings web)
    {
        var second = TimeSpan.FromSeconds(1);
        var settings = new MonitorSettings
        {
            Storage = new StorageOptions { ConnectionString = "Data Source=:memory:" },
            Feeds = new FeedSettings(
                "",
                new ScheduleOptions { Interval = second, MinInterval = second, MaxInterval = TimeSpan.FromMinutes(1) },
                new FetchOptions { AllowedNetworks = ["127.0.0.0/8"], Timeout = TimeSpan.FromSeconds(2), MaxBytes = 64 * 1024 }),
            Topics = [new Topic("S-400", [["S-400"]])],
            SeedsFolder = "",
            Web = web,
            Chat = new ChatSettings(),
            Routes = [new Route(Route.AnyTopic, ChannelAddress.Web, AlertLevel.Confirms)],
        };
        var store = await Store.OpenAsync(settings.Storage, TimeProvider.System, CancellationToken.None);
        var built = MonitorHost.Build(settings, store, verbose: false);
        await built.StartAsync();
        return new RunningHost(built, store);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }
}
