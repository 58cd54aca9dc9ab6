using NewsMonitor.Alerts;
using NewsMonitor.Feeds;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/feed add</c>: finds the feed of an address and reads it from now on.</summary>
internal sealed class FeedAddCommand(IFeedStore feeds, FeedDiscovery discovery, WorkspaceLimits limits, TimeProvider clock) : ICommand
{
    private const int NameLength = 80;
    private const int AddressLength = 200;
    private const int OthersShown = 5;

    public CommandForm Form { get; } = new(
        "feed",
        "add",
        "reads a feed from now on; the address of a site finds its feed",
        [new CommandOption("url", "The feed's address, or the site's", Required: true), new CommandOption("name", "What to call it")],
        Changes: true);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        if (call.Words.Count == 0)
        {
            return call.Hint("Which feed? Give its address, or that of the site.");
        }

        var (address, problem) = WebAddressOption.Read(call.Words[0].Text);
        if (address is null)
        {
            return call.Hint(problem);
        }

        var known = await feeds.ListAsync(cancellation);
        if (Known(known, address) is { } already)
        {
            return Already(already);
        }

        if (limits.Feeds(known, call.Request.Workspace) is { } full)
        {
            return new CommandAnswer(Reply.Error(full));
        }

        return await discovery.DiscoverAsync(address, cancellation) switch
        {
            DiscoveryOutcome.Found { Feeds: var found } when Known(known, found[0].Address) is { } there => Already(there),
            DiscoveryOutcome.Found { Feeds: var found } => await AddAsync(call, found, cancellation),
            DiscoveryOutcome.Failed { Fault: var fault } => new CommandAnswer(Reply.Error(SafeText.Line(fault.Sentence, 300))),
            _ => throw new InvalidOperationException("An outcome that nobody handles."),
        };
    }

    private async Task<CommandAnswer> AddAsync(CommandCall call, IReadOnlyList<DiscoveredFeed> found, CancellationToken cancellation)
    {
        var feed = await feeds.AddAsync(
            new Feed
            {
                Address = found[0].Address,
                Name = NameOf(found[0], call.Words.Skip(1).Join()),
                AddedBy = call.Request.Caller.Who,
                Workspace = call.Request.Workspace,
                NextPollAt = clock.GetUtcNow(),
            },
            cancellation);
        var others = found.Skip(1).Take(OthersShown).Select(other => Shown(other.Address)).ToList();
        var reply = new Reply
        {
            Title = $"Feed {FeedChoice.Label(feed)}: added.",
            Lines = [Shown(feed.Address), Holds(found[0])],
            Fields = others.Count == 0 ? [] : [new ReplyField("The site has more feeds; /feed add takes their addresses", others)],
        };
        return new CommandAnswer(reply, new Change($"feed {feed.Id} {feed}", Change.None, "read"));
    }

    private static CommandAnswer Already(Feed feed) => new(Reply.Error($"That is feed {FeedChoice.Label(feed)} already."));

    private static Feed? Known(IReadOnlyList<Feed> feeds, Uri address) => feeds.FirstOrDefault(feed => feed.Address == address);

    private static string NameOf(DiscoveredFeed found, string typed)
    {
        var names = new[] { typed, found.Content.Title, found.Address.Host };
        return names.Select(name => SafeText.Line(name, NameLength)).First(name => name.Length > 0);
    }

    private static string Holds(DiscoveredFeed found)
    {
        var entries = found.Content.Entries;
        var newest = entries.Select(entry => entry.Published ?? entry.Updated).Max();
        var date = newest is { } time ? $", the newest of {AlertText.Day(time)}" : "";
        return entries.Count switch
        {
            0 => "It holds no entries yet; it is read again at every poll.",
            1 => $"It holds 1 entry{date}; reading starts now.",
            var count => $"It holds {count} entries{date}; reading starts now.",
        };
    }

    private static string Shown(Uri address) => SafeText.Line(address.AbsoluteUri, AddressLength);
}
