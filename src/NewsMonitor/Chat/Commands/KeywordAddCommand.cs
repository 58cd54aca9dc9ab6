using NewsMonitor.Alerts;
using NewsMonitor.Items;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/keyword add</c>: a topic is found by one more term.</summary>
internal sealed class KeywordAddCommand(ChatParts parts, ChatOptions options, WorkspaceLimits limits) : ICommand
{
    private const int TopicLength = 60;
    private const int TermLength = 100;
    private const int TitlesShown = 3;
    private const int TitleLength = 120;

    public CommandForm Form { get; } = new(
        "keyword",
        "add",
        "a term by which a topic is found; a new topic is made by its first keyword",
        [Options.Topic, Options.Term],
        Changes: true);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        if (call.Words.Count < 2)
        {
            return call.Hint("Which term for which topic? A topic of several words goes in quotation marks.");
        }

        var (topic, rest, isKnown) = TopicChoice.Split(call.Words, parts.Watchlist.Names());
        var term = rest.Join();
        if (Problem(topic, term) is { } problem)
        {
            return call.Hint(problem);
        }

        var stored = await parts.Keywords.ListAsync(cancellation);
        if (limits.Keywords(stored, call.Request.Workspace) is { } full)
        {
            return new CommandAnswer(Reply.Error(full));
        }

        if (parts.Watchlist.Has(topic, term) || !await parts.Keywords.AddAsync(new Keyword(topic, term, call.Request.Caller.Who, call.Request.Workspace), cancellation))
        {
            return new CommandAnswer(Reply.Error($"{topic} has the keyword “{term}” already."));
        }

        await parts.Watchlist.ReloadAsync(cancellation);
        return new CommandAnswer(await ReplyAsync(topic, term, isKnown, cancellation), new Change($"keyword \"{term}\" of {topic}", Change.None, "added"));
    }

    private static string? Problem(string topic, string term) => (topic, term) switch
    {
        (Route.AnyTopic, _) => "* stands for every topic and cannot be one.",
        ({ Length: > TopicLength }, _) => $"A topic's name has at most {TopicLength} characters.",
        (_, "") => "Which term? It stands after the topic.",
        (_, { Length: > TermLength }) => $"A term has at most {TermLength} characters.",
        _ when !TermPattern.IsUsable(term) => $"“{term}” has no letter or digit to look for.",
        _ => null,
    };

    private async Task<Reply> ReplyAsync(string topic, string term, bool isKnown, CancellationToken cancellation)
    {
        var matcher = new WatchlistMatcher([new Topic(topic, [[term]])]);
        var recent = await parts.Items.RecentAsync(options.ItemsTried, cancellation);
        var matched = recent.Where(item => matcher.Match(item).Count > 0).ToList();
        var channels = RouteTable.ChannelsFor(await parts.RouteTable.ListAsync(cancellation), [topic], AlertLevel.Contradicts);
        return new Reply
        {
            Title = isKnown ? $"{topic} has the keyword “{term}” now." : $"New topic {topic} with the keyword “{term}”.",
            Lines =
            [
                Count(matched.Count, recent.Count),
                .. matched.Take(TitlesShown).Select(item => $"· {SafeText.Line(item.Title, TitleLength)} ({SafeText.Line(item.Outlet, TopicLength)})"),
                .. channels.Count > 0 ? [] : (string[])[$"No channel gets this topic yet: /route add {CommandWords.Type(topic)}"],
            ],
        };
    }

    private static string Count(int matched, int tried) => (matched, tried) switch
    {
        (_, 0) => "There are no items yet to try it on.",
        (0, _) => $"It would have matched none of the {tried} most recent items.",
        _ => $"It would have matched {matched} of the {tried} most recent items{(matched == tried ? ": every one" : "")}.",
    };
}
