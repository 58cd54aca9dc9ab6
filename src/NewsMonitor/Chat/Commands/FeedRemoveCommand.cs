using NewsMonitor.Feeds;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/feed remove</c>: stops reading a feed for good; its items and claims stay.</summary>
internal sealed class FeedRemoveCommand(IFeedStore feeds) : ICommand
{
    public CommandForm Form { get; } = new(
        "feed", "remove", "stops reading a feed for good; its items and claims stay", [Options.Feed], Changes: true);

    public Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation) =>
        FeedChange.MakeAsync(
            call, feeds, "removed; its items and claims stay", async feed => await feeds.RemoveAsync(feed.Id, cancellation), cancellation);
}
