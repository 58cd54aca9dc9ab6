using NewsMonitor.Feeds;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/feed pause</c>: stops reading a feed until it is resumed.</summary>
internal sealed class FeedPauseCommand(IFeedStore feeds) : ICommand
{
    public CommandForm Form { get; } = new(
        "feed", "pause", "stops reading a feed until it is resumed", [Options.Feed], Changes: true);

    public Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation) =>
        FeedChange.MakeAsync(
            call, feeds, "paused", async feed => await feeds.SetPausedAsync(feed.Id, paused: true, cancellation), cancellation);
}
