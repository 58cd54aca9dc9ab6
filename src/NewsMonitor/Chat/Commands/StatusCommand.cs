using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Ledger;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/status</c>: whether the monitor does its work.</summary>
internal sealed class StatusCommand(ChatParts parts, TimeProvider clock) : ICommand
{
    private const int FailingShown = 5;
    private const int ReasonLength = 300;

    public CommandForm Form { get; } = new("status", null, "feeds, last poll, outbox, items and claims", []);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var feeds = await parts.Feeds.ListAsync(cancellation);
        var outbox = await parts.Outbox.StateAsync(cancellation);
        var claims = await parts.Ledger.SearchAsync(new ClaimQuery("", PageSize: 1), cancellation);
        var newest = await parts.Items.RecentAsync(1, cancellation);
        var failing = feeds.Where(FeedHealth.IsFailing).ToList();
        return new CommandAnswer(new Reply
        {
            Title = failing.Count == 0 && outbox.LastFailure is null ? "All is well." : "Something needs a look.",
            Lines =
            [
                FeedLine(feeds, failing.Count),
                PollLine(feeds),
                OutboxLine(outbox),
                newest is [var item]
                    ? $"Newest item: {SafeText.Line(item.Title, 120)} ({SafeText.Line(item.Outlet, 80)}), seen {Elapsed.Ago(item.SeenAt, clock.GetUtcNow())}"
                    : "Items: none yet",
                $"Claims: {claims.Total}",
            ],
            Fields = failing.Take(FailingShown).Select(Field).ToList(),
        });
    }

    private string FeedLine(IReadOnlyList<Feed> feeds, int failing)
    {
        var due = feeds.Count(feed => FeedHealth.IsDue(feed, clock.GetUtcNow()));
        return $"Feeds: {feeds.Count}, {due} due, {failing} failing, {feeds.Count(feed => feed.Paused)} paused";
    }

    private string PollLine(IReadOnlyList<Feed> feeds)
    {
        var last = feeds.Where(feed => feed.LastPolledAt is not null).MaxBy(feed => feed.LastPolledAt);
        return last?.LastPolledAt is { } time
            ? $"Last poll: {Elapsed.Ago(time, clock.GetUtcNow())} ({FeedChoice.Label(last)})"
            : "Last poll: none yet";
    }

    private static string OutboxLine(OutboxState outbox)
    {
        var dropped = outbox.Dropped == 0 ? "" : $", {outbox.Dropped} given up";
        var failure = outbox.LastFailure is { } reason ? $"; last failure: {SafeText.Line(reason, ReasonLength)}" : "";
        return $"Outbox: {(outbox.Waiting == 0 ? "nothing" : outbox.Waiting)} waiting{dropped}{failure}";
    }

    private ReplyField Field(Feed feed) => new(FeedChoice.Label(feed), [FeedHealth.Sentence(feed, clock.GetUtcNow())]);
}
