using System.CommandLine;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Host.Jobs;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor run</c>: the service.</summary>
internal static class RunCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("run", "Polls the feeds, serves the page and posts alerts until stopped. The default.");
        command.SetAction((_, cancellation) => RunAsync(context, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var settings = context.ReadSettings();
        await using var store = await Opening.StoreAsync(settings.Storage, cancellation);
        await using var app = MonitorHost.Build(settings, store, verbose: true);
        foreach (var problem in await app.Services.GetRequiredService<FirstStart>().RunAsync(cancellation))
        {
            context.Terminal.Error.WriteLine(problem);
        }

        await Opening.StartAsync(app, "Monitor:Web:Urls", cancellation);
        context.Terminal.Error.WriteLine($"Monitor is at {string.Join(" and ", app.Urls)}; Ctrl-C stops it.");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
