using NewsMonitor.Feeds;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/feed resume</c>: reads a paused feed again.</summary>
internal sealed class FeedResumeCommand(IFeedStore feeds) : ICommand
{
    public CommandForm Form { get; } = new(
        "feed", "resume", "reads a paused feed again", [Options.Feed], Changes: true);

    public Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation) =>
        FeedChange.MakeAsync(
            call, feeds, "resumed", async feed => await feeds.SetPausedAsync(feed.Id, paused: false, cancellation), cancellation);
}
