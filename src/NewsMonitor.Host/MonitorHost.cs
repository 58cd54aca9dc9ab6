using System.Net;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Claims;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Host.Adjudication;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Host.Jobs;
using NewsMonitor.Host.Web;
using NewsMonitor.Host.Web.Chat;
using NewsMonitor.Items;
using NewsMonitor.Ledger.Grading;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Storage;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host;

/// <summary>Puts the service together: store, pipeline, schedule, pages.</summary>
internal static class MonitorHost
{
    private const int LargestForm = 64 * 1024;

    /// <summary>How long a clean stop may take.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(8);

    /// <param name="settings">The configuration, checked.</param>
    /// <param name="store">Open, and closed by the caller.</param>
    /// <param name="verbose">Whether the log tells of ordinary events too.</param>
    /// <param name="adapt">Exchanges parts, the channel of the page for one.</param>
    public static WebApplication Build(MonitorSettings settings, Store store, bool verbose, Action<IServiceCollection>? adapt = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "monitor" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm;
            foreach (var url in settings.Web.Urls)
            {
                kestrel.Listen(url.Host == "localhost" ? IPAddress.Loopback : IPAddress.Parse(url.IdnHost), url.Port);
            }
        });
        builder.Logging.AddLog(verbose);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopTime);
        builder.Services.AddRoutingCore().AddPages(settings.Web).AddStore(store).AddWork(settings).AddSchedule(settings.Adjudicator.IsOn);
        adapt?.Invoke(builder.Services);
        builder.Services.TryAddSingleton<IAlertChannel>(provider => provider.GetRequiredService<WebAlertChannel>());
        builder.Services.AddChatChannels(settings.Chat);
        if (settings.Adjudicator.IsOn)
        {
            builder.Services.AddSingleton<IAdjudicator, OpenAiAdjudicator>();
        }

        var app = builder.Build();
        app.MapPages();
        return app;
    }

    private static void AddLog(this ILoggingBuilder logging, bool verbose) => logging
        .AddSimpleConsole(console => console.SingleLine = true)
        .SetMinimumLevel(verbose ? LogLevel.Information : LogLevel.Warning)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("Quartz", LogLevel.Warning)
        // What keeps the service from starting is told once, in a sentence, by the command that starts it.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
        .AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => level is LogLevel.Warning or LogLevel.Error)
        .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

    private static IServiceCollection AddStore(this IServiceCollection services, Store store) => services
        .AddSingleton(store.Feeds)
        .AddSingleton(store.Items)
        .AddSingleton(store.Keywords)
        .AddSingleton(store.Ledger)
        .AddSingleton(store.Transaction)
        .AddSingleton(store.Alerts)
        .AddSingleton(store.Routes)
        .AddSingleton(store.Outbox)
        .AddSingleton(store.Channels)
        .AddSingleton(store.HeldPosts)
        .AddSingleton(store.Audit)
        .AddSingleton(store.Opinions)
        .AddSingleton(store.Corrections)
        .AddSingleton(store.OutletRecords);

    private static IServiceCollection AddWork(this IServiceCollection services, MonitorSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton(TimeProvider.System)
        .AddSingleton(settings.Feeds.Fetching)
        .AddSingleton(settings.Feeds.Schedule)
        .AddSingleton(settings.Outbox)
        .AddSingleton(settings.Commands)
        .AddSingleton<WebFetcher>()
        .AddSingleton(provider => new FeedSchedule(settings.Feeds.Schedule, new Random()))
        .AddSingleton(provider => new RouteTable(settings.Routes, provider.GetRequiredService<IRouteStore>(), provider.GetRequiredService<IChannelStore>(), settings.Chat.HasPlatform))
        .AddSingleton(provider => new ChannelTable(settings.Timetables, provider.GetRequiredService<IChannelStore>()))
        .AddSingleton(provider => new CurrentWatchlist(settings.Topics, provider.GetRequiredService<IKeywordStore>()))
        .AddSingleton(provider => new ClaimGrader(settings.Outlets, provider.GetRequiredService<IOutletRecords>()))
        .AddSingleton<ItemReader>()
        .AddSingleton<FeedDiscovery>()
        .AddSingleton<FreshEntries>()
        .AddSingleton(new ClaimExtractor(settings.Lists))
        .AddSingleton(new RelationJudge(settings.Lists))
        .AddSingleton<NewsPipeline>()
        .AddSingleton<WebAlertChannel>()
        .AddSingleton<HeldAlerts>()
        .AddSingleton<ClosedChannels>()
        .AddSingleton<OutboxSender>()
        .AddSingleton(settings.Adjudicator)
        .AddSingleton<SecondOpinions>()
        .AddSingleton<ChatParts>()
        .AddSingleton<CommandHandler>()
        .AddSingleton<FirstStart>()
        .AddSingleton<Seeds>();

    /// <summary>A platform is on when its token is set.</summary>
    private static void AddChatChannels(this IServiceCollection services, ChatSettings chat)
    {
        services.AddSingleton<PlatformStates>();
        if (chat.Discord is { } discord)
        {
            services.AddDiscord(discord);
        }

        if (chat.Slack is { } slack)
        {
            services.AddSlack(slack);
        }
    }
}
