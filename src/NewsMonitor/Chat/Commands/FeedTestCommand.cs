using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Items;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/feed test</c>: what a feed would post, without storing anything.</summary>
internal sealed class FeedTestCommand(ChatParts parts) : ICommand
{
    private const int EntriesRead = 5;
    private const int TitleLength = 150;
    private const int NameLength = 60;
    private const int AddressLength = 200;
    private const int MarkLength = 200;

    public CommandForm Form { get; } = new(
        "feed", "test", "what a feed would post now; an address, or a feed that is read already", [Options.Feed with { Name = "url", Summary = "An address, or the feed's number or name" }]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        if (call.Words.Count == 0)
        {
            return call.Hint("Which feed? Give its address, number or name.");
        }

        var typed = call.Words.Join();
        var (known, _) = FeedChoice.Find(await parts.Feeds.ListAsync(cancellation), typed);
        var (address, problem) = known is null ? WebAddressOption.Read(typed) : (known.Address, "");
        if (address is null)
        {
            return call.Hint(problem);
        }

        // Whoever may only read shall not send the program to addresses of their choice.
        if (known is null && !call.Request.Caller.MayChange)
        {
            return new CommandAnswer(Reply.Error(Permission.NeededOn(call.Request.Channel)));
        }

        return await parts.Discovery.DiscoverAsync(address, cancellation) switch
        {
            DiscoveryOutcome.Found { Feeds: [var found, ..] } => new CommandAnswer(await ShowAsync(found, known, cancellation)),
            DiscoveryOutcome.Failed { Fault: var fault } => new CommandAnswer(Reply.Error(SafeText.Line(fault.Sentence, 300))),
            _ => throw new InvalidOperationException("An outcome that nobody handles."),
        };
    }

    private async Task<Reply> ShowAsync(DiscoveredFeed found, Feed? known, CancellationToken cancellation)
    {
        var feed = known ?? new Feed { Address = found.Address, Name = found.Content.Title.Length > 0 ? found.Content.Title : found.Address.Host };
        var entries = found.Content.Entries.OrderByDescending(entry => entry.Published ?? entry.Updated).Take(EntriesRead).ToList();
        var keys = ItemIdentity.KeysOf(feed, entries);
        var items = await Task.WhenAll(entries.Select((entry, place) => parts.Reader.ReadAsync(feed, entry, keys[place], cancellation)));
        var routes = await parts.RouteTable.ListAsync(cancellation);
        return new Reply
        {
            Title = $"{SafeText.Line(feed.Name, NameLength)}: {found.Content.Entries.Count} entries, the newest {items.Length} tried",
            Lines = [SafeText.Line(found.Address.AbsoluteUri, AddressLength)],
            Fields = items.Select(item => Field(item, routes)).ToList(),
        };
    }

    private ReplyField Field(Item item, IReadOnlyList<Route> routes)
    {
        var topics = AlertTopics.Of(parts.Watchlist.Matcher.Match(item));
        var channels = RouteTable.ChannelsFor(routes, topics.Select(topic => topic.Name).ToList(), AlertLevel.New);
        var fate = (topics.Count, channels.Count) switch
        {
            (0, _) => "matches no topic: not posted",
            (_, 0) => $"matches {AlertText.Topics(topics)}; shown on the web page, no channel asks for it",
            _ => $"matches {AlertText.Topics(topics)}; as new it would be posted to {string.Join(", ", channels)}",
        };
        var unread = topics.Count > 0 ? parts.Extractor.Read(item).Marks : [];
        var marks = item.Marks.Concat(unread).Select(mark => SafeText.Line(mark, MarkLength));
        return new ReplyField(SafeText.Line(item.Title, TitleLength), [$"{AlertText.Day(item.PublishedAt)} · {fate}", .. marks], item.Address);
    }
}
