using NewsMonitor.Feeds;

namespace NewsMonitor.Chat.Commands;

/// <summary>What changes of a stored feed have in common: find it, change it, say so.</summary>
internal static class FeedChange
{
    /// <param name="call">The call, its words naming the feed.</param>
    /// <param name="feeds">Where feeds are.</param>
    /// <param name="done">"removed", "paused": what the feed is afterwards.</param>
    /// <param name="change">Makes the change; false when the feed is gone meanwhile.</param>
    public static async Task<CommandAnswer> MakeAsync(
        CommandCall call, IFeedStore feeds, string done, Func<Feed, Task<bool>> change, CancellationToken cancellation)
    {
        if (call.Words.Count == 0)
        {
            return call.Hint("Which feed? Give its number, name or address; /feed list shows them.");
        }

        var (feed, problem) = FeedChoice.Find(await feeds.ListAsync(cancellation), call.Words.Join());
        if (feed is null)
        {
            return call.Hint(problem);
        }

        return await change(feed)
            ? new CommandAnswer(new Reply { Title = $"Feed {FeedChoice.Label(feed)}: {done}." }, new Change($"feed {feed.Id} {feed}", feed.Paused ? "paused" : "read", done))
            : call.Hint($"Feed {FeedChoice.Label(feed)} is gone already.");
    }
}
