using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Parsing;
using NewsMonitor.Items;
using NewsMonitor.Relations;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Pipeline;

/// <summary>The spine: from a feed that is due to alerts in the outbox. Every step is one call into one folder.</summary>
public sealed partial class NewsPipeline(
    WebFetcher fetcher,
    FreshEntries fresh,
    ItemReader reader,
    CurrentWatchlist watchlist,
    ClaimExtractor extractor,
    RelationJudge judge,
    RouteTable routes,
    IItemTransaction transaction,
    FeedSchedule schedule,
    IFeedStore feeds,
    TimeProvider time,
    ILogger<NewsPipeline> logger)
{
    /// <summary>Polls one feed and takes each of its new items, oldest first. Outside failures become the feed's health;
    /// an item that fails inside the program costs no other its place and is tried again at the next poll.</summary>
    public async Task PollAsync(Feed feed, CancellationToken cancellation)
    {
        var fetched = await fetcher.FetchAsync(feed.Address, Validators.Of(feed), cancellation);
        var poll = FeedPoll.Read(fetched);
        var entries = await fresh.OfAsync(feed, poll.Entries, cancellation);
        Log.Gaps(logger, feed.Name, entries);
        var allTaken = true;
        foreach (var batch in entries.Chunk(FreshEntries.ReadAhead))
        {
            var items = await Task.WhenAll(batch.Select(entry => reader.ReadAsync(feed, entry.Entry, entry.Keys, cancellation)));
            foreach (var item in items)
            {
                allTaken &= await TryTakeAsync(item, cancellation);
            }
        }

        var polled = schedule.After(feed, poll.Outcome, poll.TimeToLive, time.GetUtcNow());
        await KeepAsync(feed, poll.Settle(feed, polled, allTaken), cancellation);
    }

    /// <summary>Takes one item from new to done: matched, read, judged and stored with its alerts, in one transaction.</summary>
    /// <param name="item">The item, with its text.</param>
    /// <param name="quiet">Whether its alert is for the web page alone: history read at the start troubles no channel.</param>
    /// <param name="cancellation">Ends the work; nothing is stored then.</param>
    /// <returns>What was stored; null when the item was known already.</returns>
    public Task<ItemOutcome?> TakeAsync(Item item, bool quiet, CancellationToken cancellation)
    {
        var matches = watchlist.Matcher.Match(item);
        var reading = matches.Count > 0 ? extractor.Read(item) : new ClaimReading([], []);
        var read = item with { Marks = [.. item.Marks, .. reading.Marks] };
        return transaction.TakeAsync(
            read,
            async (ledger, alerts, ending) =>
            {
                var judgement = await judge.JudgeAsync(read, reading.Appearances, ledger, ending);
                var channels = await routes.ListAsync(ending);
                var plan = await AlertPlanner.PlanAsync(read, matches, judgement, ledger, alerts, channels, ending);
                return new ItemOutcome(read, matches, ClaimTopics.Name(judgement, read, watchlist.Matcher), quiet ? plan.ForWebAlone() : plan);
            },
            cancellation);
    }

    /// <summary>Stores what the poll came to: a feed that moved for good is polled there from now on, one that is gone no more.</summary>
    private async Task KeepAsync(Feed before, Feed after, CancellationToken cancellation)
    {
        await feeds.SaveAsync(after, cancellation);
        if (after.Address != before.Address)
        {
            await feeds.MoveAsync(before.Id, after.Address, cancellation);
        }

        if (after.Paused && !before.Paused)
        {
            await feeds.SetPausedAsync(before.Id, paused: true, cancellation);
        }
    }

    private async Task<bool> TryTakeAsync(Item item, CancellationToken cancellation)
    {
        try
        {
            await TakeAsync(item, quiet: false, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            Log.ItemFailed(logger, fault, item.Keys[0].Value);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 100, Level = LogLevel.Error, Message = "The item {Key} could not be taken and will be tried again at the next poll.")]
        public static partial void ItemFailed(ILogger logger, Exception fault, string key);

        [LoggerMessage(EventId = 101, Level = LogLevel.Information, Message = "New in {Feed}: {Gap}")]
        public static partial void Gap(ILogger logger, string feed, string gap);

        public static void Gaps(ILogger logger, string feed, IReadOnlyList<FreshEntry> entries)
        {
            foreach (var gap in EntryGaps.Sentences([.. entries.Select(fresh => fresh.Entry)]))
            {
                Gap(logger, feed, gap);
            }
        }
    }
}
