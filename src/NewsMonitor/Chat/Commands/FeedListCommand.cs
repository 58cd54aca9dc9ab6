using NewsMonitor.Alerts;
using NewsMonitor.Feeds;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/feed list</c>: the feeds and how each does.</summary>
internal sealed class FeedListCommand(IFeedStore feeds, TimeProvider clock) : ICommand
{
    private const int PageSize = 15;
    private const int AddressLength = 200;

    public CommandForm Form { get; } = new("feed", "list", "the feeds and how each does", [Options.Page]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var all = await feeds.ListAsync(cancellation);
        if (PageOption.Of(all, PageSize, call) is not var (rows, marker))
        {
            return call.Hint("There is no such page.");
        }

        var failing = all.Count(FeedHealth.IsFailing);
        return new CommandAnswer(new Reply
        {
            Title = all.Count switch
            {
                0 => "No feeds yet.",
                1 => "1 feed" + (failing > 0 ? ", failing" : ""),
                _ => $"{all.Count} feeds" + (failing > 0 ? $", {failing} failing" : ""),
            },
            Lines = all.Count == 0 ? ["/feed add URL adds one; the address of a site will do."] : [],
            Fields = rows.Select(Field).ToList(),
            Page = marker,
        });
    }

    private ReplyField Field(Feed feed) =>
        new(FeedChoice.Label(feed), [SafeText.Line(feed.Address.AbsoluteUri, AddressLength), FeedHealth.Sentence(feed, clock.GetUtcNow())]);
}
