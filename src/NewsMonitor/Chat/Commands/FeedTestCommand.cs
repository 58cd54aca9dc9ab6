using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Items;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/feed test</c>: what a feed would post, without storing anything. Items are not judged, so an alert's level is
/// not known: each channel is shown with the level from which it takes one.</summary>
internal sealed class FeedTestCommand(ChatParts parts) : ICommand
{
    private const int EntriesTried = 10;
    private const int EntriesShown = 5;
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
        var entries = found.Content.Entries.OrderByDescending(entry => entry.Published ?? entry.Updated).Take(EntriesTried).ToList();
        var keys = ItemIdentity.KeysOf(feed, entries);
        var items = await Task.WhenAll(entries.Select((entry, place) => parts.Reader.ReadAsync(feed, entry, keys[place], cancellation)));
        var routes = await parts.RouteTable.ListAsync(cancellation);
        var tried = items.Select(item => (Item: item, Topics: AlertTopics.Of(parts.Watchlist.Matcher.Match(item)))).OrderBy(one => one.Topics.Count == 0).ToList();
        var matching = tried.Count(one => one.Topics.Count > 0);
        return new Reply
        {
            Title = $"{SafeText.Line(feed.Name, NameLength)}: {found.Content.Entries.Count} entries, the newest {items.Length} tried, {matching} on a topic",
            Lines =
            [
                SafeText.Line(found.Address.AbsoluteUri, AddressLength),
                .. matching == 0 ? [] : (string[])["An alert's level is known once its item is judged against the ledger; a test does not do that."],
            ],
            Fields = [.. tried.Take(EntriesShown).Select(one => Field(one.Item, one.Topics, routes))],
        };
    }

    private ReplyField Field(Item item, IReadOnlyList<AlertTopic> topics, IReadOnlyList<Route> routes)
    {
        var title = SafeText.Line(item.Title, TitleLength);
        if (topics.Count == 0)
        {
            var marks = item.Marks.Select(mark => SafeText.Line(mark, MarkLength));
            return new ReplyField(title, [$"{AlertText.Day(item.PublishedAt)} · matches no topic: not posted", .. marks], item.Address);
        }

        var card = new AlertCard
        {
            Level = AlertLevel.New,
            Title = item.Title,
            Outlet = item.Outlet,
            PublishedAt = item.PublishedAt,
            Topics = topics,
            Marks = [.. item.Marks, .. parts.Extractor.Read(item).Marks],
        };
        // The first line of an alert says its level, which is not known.
        return new ReplyField(title, [.. AlertText.Lines(card).Skip(1), Goes(topics, routes)], item.Address);
    }

    /// <summary>"Goes to web at any level, discord:1 from new up."</summary>
    private static string Goes(IReadOnlyList<AlertTopic> topics, IReadOnlyList<Route> routes)
    {
        var names = topics.Select(topic => topic.Name).ToList();
        var channels = Enum.GetValues<AlertLevel>()
            .SelectMany(level => RouteTable.ChannelsFor(routes, names, level).Select(channel => (Channel: channel, Level: level)))
            .DistinctBy(target => target.Channel)
            .Select(target => target.Level == AlertLevel.Echoes ? $"{target.Channel} at any level" : $"{target.Channel} from {AlertLevels.NameOf(target.Level)} up")
            .ToList();
        return channels.Count == 0 ? "Shown on the web page; no channel asks for it." : $"Goes to {string.Join(", ", channels)}.";
    }
}
