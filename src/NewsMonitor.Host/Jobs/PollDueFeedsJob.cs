using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Pipeline;
using Quartz;

namespace NewsMonitor.Host.Jobs;

/// <summary>Polls the feeds that are due, many at once, until none is due or under way. A feed that hangs holds no other.</summary>
[DisallowConcurrentExecution]
internal sealed partial class PollDueFeedsJob(
    Seeds seeds, IFeedStore feeds, NewsPipeline pipeline, FetchOptions limits, TimeProvider time, ILogger<PollDueFeedsJob> logger) : IJob
{
    /// <summary>How often feeds are looked for that fell due.</summary>
    public static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    /// <summary>After this a feed whose poll ended with a crash is due again; far longer than any poll takes.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(15);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var polls = new List<Task>();
        try
        {
            // What feeds say is judged against what the source articles say, so these come first.
            await seeds.TakeAsync(cancellationToken);
            do
            {
                var room = limits.Concurrency - polls.Count;
                var due = room == 0 ? [] : await feeds.LeaseDueAsync(time.GetUtcNow(), Lease, room, cancellationToken);
                polls.AddRange(due.Select(feed => PollAsync(feed, cancellationToken)));
                if (polls.Count > 0)
                {
                    await Task.WhenAny([.. polls, Task.Delay(Tick, time, cancellationToken)]);
                    cancellationToken.ThrowIfCancellationRequested();
                }

                polls.RemoveAll(poll => poll.IsCompleted);
            }
            while (polls.Count > 0);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops: what was under way is due again at the next start.
        }
        finally
        {
            await Task.WhenAll(polls);
        }
    }

    private async Task PollAsync(Feed feed, CancellationToken cancellation)
    {
        // Even a feed that answers at once must not hold the loop that takes the next.
        await Task.Yield();
        try
        {
            await pipeline.PollAsync(feed, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The program stops.
        }
        catch (Exception fault)
        {
            // A fault of the program in one feed must cost the others nothing; its lease passes and it is due again.
            Log.Failed(logger, feed.Name, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(7001, LogLevel.Error, "The poll of {Feed} met a fault in the program")]
        public static partial void Failed(ILogger logger, string feed, Exception fault);
    }
}
