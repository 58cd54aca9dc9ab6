using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Feeds;

/// <summary>Says when a feed is polled next, and keeps its health, from what its last poll came to. Touches nothing but the feed it returns.</summary>
/// <param name="options">Must be valid.</param>
/// <param name="random">Spreads polls; used under a lock, so one may serve all polls.</param>
public sealed class FeedSchedule(ScheduleOptions options, Random random)
{
    /// <summary>Polls are put off by up to this part of the wait, so that feeds added together drift apart.</summary>
    private const double Spread = 0.1;

    private readonly Lock guard = new();

    /// <summary>The feed after a poll. A document that was fetched but could not be read as a feed comes as a failed outcome.</summary>
    /// <param name="feed">The feed as it was polled.</param>
    /// <param name="outcome">What the poll came to.</param>
    /// <param name="timeToLive">How long the document asks readers to wait, when it does.</param>
    /// <param name="now">The time after the poll.</param>
    public Feed After(Feed feed, FetchOutcome outcome, TimeSpan? timeToLive, DateTimeOffset now) => outcome switch
    {
        FetchOutcome.Fetched fetched => Fresh(feed, fetched.Document, timeToLive, now),
        FetchOutcome.NotModified => Healthy(feed, options.Interval, now),
        FetchOutcome.Failed failed => Failing(feed, failed, now),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private Feed Fresh(Feed feed, WebDocument document, TimeSpan? timeToLive, DateTimeOffset now) =>
        Healthy(feed, Longer(options.Interval, timeToLive), now) with
        {
            Address = document.MovedPermanently ? document.Address : feed.Address,
            ETag = document.ETag,
            LastModified = document.LastModified,
        };

    private Feed Healthy(Feed feed, TimeSpan wait, DateTimeOffset now) => feed with
    {
        NextPollAt = now + Spaced(wait),
        LastPolledAt = now,
        LastSucceededAt = now,
        Failures = 0,
        LastFault = null,
    };

    private Feed Failing(Feed feed, FetchOutcome.Failed failed, DateTimeOffset now)
    {
        var failures = feed.Failures == int.MaxValue ? feed.Failures : feed.Failures + 1;
        return feed with
        {
            NextPollAt = now + Spaced(Longer(Backoff(failures), failed.RetryAfter)),
            LastPolledAt = now,
            Failures = failures,
            Paused = feed.Paused || failed.Fault.Kind == FaultKind.Gone,
            LastFault = failed.Fault.Sentence,
        };
    }

    // One failure waits as usual; each further one doubles the wait.
    private TimeSpan Backoff(int failures) =>
        TimeSpan.FromSeconds(Math.Min(options.MaxInterval.TotalSeconds, options.Interval.TotalSeconds * Math.Pow(2, Math.Min(failures - 1, 32))));

    private TimeSpan Spaced(TimeSpan wait)
    {
        double share;
        lock (guard)
            share = random.NextDouble();
        wait = wait > options.MaxInterval ? options.MaxInterval : wait;
        var spread = wait * (1 + (Spread * share));
        return spread > options.MaxInterval ? options.MaxInterval : spread;
    }

    private static TimeSpan Longer(TimeSpan wait, TimeSpan? asked) => asked > wait ? asked.Value : wait;
}
