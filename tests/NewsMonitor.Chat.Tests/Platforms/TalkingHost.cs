using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Host;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Items;
using NewsMonitor.Pipeline;
using NewsMonitor.Storage;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>The real service, with a store of its own, connected to a chat platform of this machine.</summary>
internal sealed class TalkingHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    private readonly WebApplication app;

    private TalkingHost(WebApplication app, Store store, LogLines log) => (this.app, Store, Log) = (app, store, log);

    public Store Store { get; }

    public LogLines Log { get; }

    public Uri Address => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    /// <param name="side">The platform.</param>
    /// <param name="clock">The service's and the platform's.</param>
    /// <param name="isReady">Whether to wait until the platform knows the bot.</param>
    /// <param name="change">What is unlike the usual settings.</param>
    /// <param name="fill">Puts into the store what is there before the start.</param>
    public static async Task<TalkingHost> StartAsync(
        ChatSide side, TimeProvider clock, bool isReady = true, Func<MonitorSettings, MonitorSettings>? change = null, Func<Store, Task>? fill = null)
    {
        var usual = new MonitorSettings
        {
            Storage = new StorageOptions { ConnectionString = "Data Source=:memory:" },
            Feeds = new FeedSettings("", new ScheduleOptions(), new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }),
            Topics = [new Topic("S-400", [["S-400"]]), new Topic("S-300", [["S-300"]])],
            SeedsFolder = "",
            Web = new WebSettings { Urls = [new Uri("http://127.0.0.1:0")] },
            Chat = side.Settings,
            Routes = [new Route(Route.AnyTopic, side.Room, AlertLevel.Confirms)],
        };
        var settings = change?.Invoke(usual) ?? usual;
        var log = new LogLines();
        var store = await Store.OpenAsync(settings.Storage, clock, CancellationToken.None);
        await (fill?.Invoke(store) ?? Task.CompletedTask);
        var service = MonitorHost.Build(settings, store, verbose: false, services => services.AddSingleton(clock).AddSingleton<ILoggerProvider>(log));
        await service.StartAsync();
        if (isReady)
        {
            await side.ConnectAsync(new Uri(service.Urls.First()));
        }

        return new TalkingHost(service, store, log);
    }

    /// <summary>Has articles of the seeds come in, each through the whole of the pipeline, as if just polled.</summary>
    /// <param name="numbers">From 1, in the order of their dates.</param>
    public async Task PublishAsync(params int[] numbers)
    {
        foreach (var number in numbers)
        {
            var article = SeedFolder.Read("seeds").Articles[number - 1];
            await TakeAsync(new Item
            {
                Keys = [ItemIdentity.KeyOf(article.Address)],
                Outlet = article.Outlet,
                Title = article.Title,
                Text = article.Text,
                Address = article.Address,
                PublishedAt = article.Date,
                SeenAt = article.Date,
            });
        }
    }

    /// <summary>Has a short article come in that makes a claim of its own.</summary>
    public Task PublishAsync(string title) => TakeAsync(new Item
    {
        Keys = [new ItemKey(title)],
        Outlet = "The Example Times",
        Title = title,
        Text = "Some notes on the S-400.",
        Address = new Uri("https://news.example/article"),
        PublishedAt = Cards.Day,
        SeenAt = Cards.Day,
    });

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

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }

    private Task<ItemOutcome?> TakeAsync(Item item) => app.Services.GetRequiredService<NewsPipeline>().TakeAsync(item, quiet: false, CancellationToken.None);
}
