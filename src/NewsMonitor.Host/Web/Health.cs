using NewsMonitor.Alerts.Posting;
using NewsMonitor.Feeds;
using Quartz;

namespace NewsMonitor.Host.Web;

/// <summary>What a supervisor asks: whether the process lives, and whether it can work.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("alive\n"));
        routes.MapGet("/readyz", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(
        IFeedStore feeds, ISchedulerFactory schedulers, PlatformStates platforms, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        if (scheduler.Status != SchedulerStatus.Running)
        {
            return Results.Text("the schedule is not running\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            await feeds.ListAsync(cancellation);
            // A platform that is away takes nothing from the rest of the program.
            return Results.Text($"ready\n{string.Concat(platforms.All.Select(state => $"{state.Platform}: {state.Sentence}\n"))}");
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or IOException)
        {
            return Results.Text("the store cannot be reached\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
