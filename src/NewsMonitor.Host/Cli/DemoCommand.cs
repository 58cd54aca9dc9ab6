using System.CommandLine;
using NewsMonitor.Alerts;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Host.Demo;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor demo</c>: the main job with nothing configured.</summary>
internal static class DemoCommand
{
    public static Command Create(CommandContext context)
    {
        var exit = new Option<bool>("--exit") { Description = "Ends when the last alert is out." };
        var port = new Option<int>("--port") { Description = "The page's port; a free one when left out." };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("--port takes a number from 0 to 65535.");
            }
        });
        var command = new Command("demo", "Publishes the source articles on this machine and shows the alerts they make.") { exit, port };
        command.SetAction((parsed, cancellation) => RunAsync(context.Terminal, parsed.GetValue(exit), parsed.GetValue(port), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, bool exit, int port, CancellationToken cancellation)
    {
        var (articles, fault) = SeedFolder.Read(MonitorSettings.DefaultSeeds);
        if (fault is not null)
        {
            return terminal.Fail(fault.Sentence);
        }

        if (WatchlistFile.Read(HomePath.Resolve(MonitorSettings.DefaultWatchlist)) is not WatchlistReading.Read(var topics))
        {
            return terminal.Fail($"There is no sound watchlist at {HomePath.Places(MonitorSettings.DefaultWatchlist)}.");
        }

        var folder = Directory.CreateTempSubdirectory("monitor-demo-");
        try
        {
            return await RunAsync(terminal, articles, DemoRun.Settings(folder.FullName, port, topics), exit, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(
        Terminal terminal, IReadOnlyList<SeedArticle> articles, MonitorSettings settings, bool exit, CancellationToken cancellation)
    {
        var screen = DemoScreen.OfProcess(terminal.Output);
        await using var store = await Opening.StoreAsync(settings.Storage, cancellation);
        await using var newsroom = await Newsroom.OpenAsync(articles, cancellation);
        await using var app = MonitorHost.Build(settings, store, verbose: false, services => services
            .AddSingleton(screen)
            .AddSingleton<IAlertChannel, TerminalAlerts>());
        await Opening.StartAsync(app, "--port", cancellation);
        screen.Say($"A newsroom on this machine publishes {articles.Count} articles at {newsroom.Feed}");
        screen.Say($"The page with the same alerts: {app.Urls.First()}");
        var demo = new DemoRun(newsroom, store, screen, TimeProvider.System);
        if (!await demo.PublishAsync(articles, cancellation))
        {
            return terminal.Fail("An article did not come through in time; the log above says more.");
        }

        await demo.SumUpAsync(cancellation);
        if (!exit)
        {
            screen.Title($"The page stays at {app.Urls.First()}; Ctrl-C ends the demo.");
            await app.WaitForShutdownAsync(cancellation);
        }

        await app.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }
}
