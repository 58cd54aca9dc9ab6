using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/route add</c>: brings a topic's alerts to this channel, and turns a channel on again that was off.</summary>
internal sealed class RouteAddCommand(
    IRouteStore store, RouteTable table, IChannelStore channels, CurrentWatchlist watchlist, WorkspaceLimits limits) : ICommand
{
    private const string MentionWord = "mention";

    public CommandForm Form { get; } = new(
        "route",
        "add",
        "this channel gets a topic's alerts from a level upwards; * is every topic",
        [
            Options.Topic with { Summary = "A topic's name; * for every topic" },
            Options.Level,
            new CommandOption(MentionWord, "The role or user group its alerts call") { Kind = OptionKind.Mention },
        ],
        Changes: true);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        if (call.Words.Count == 0)
        {
            return call.Hint("Which topic? /keyword list shows the topics; * is every topic.");
        }

        IReadOnlyList<string> names = [Route.AnyTopic, .. watchlist.Names()];
        var (topic, rest, isKnown) = TopicChoice.Split(call.Words, names);
        if (!isKnown)
        {
            return call.Hint(TopicChoice.Unknown(call.Words.TakeWhile(word => AlertLevels.TryParse(word.Text) is null).Join(), watchlist.Names()));
        }

        var (level, mention, problem) = Read(rest, call.Request.Channel);
        return problem is null
            ? await AddAsync(call, topic, level, mention, cancellation)
            : call.Hint(problem);
    }

    /// <summary>"contradicts", "contradicts mention &lt;@&amp;77&gt;", or nothing.</summary>
    private static (AlertLevel Level, Mention? Mention, string? Problem) Read(IReadOnlyList<CommandWord> words, ChannelAddress channel)
    {
        var named = words.FirstOrDefault(word => word.Option == MentionWord);
        var at = words.ToList().FindIndex(word => word is { Option: null, Quoted: false } && word.Text.Equals(MentionWord, StringComparison.OrdinalIgnoreCase));
        var called = named?.Text ?? (at < 0 ? null : words.Skip(at + 1).Join());
        var levels = named is not null ? words.Where(word => word != named).ToList() : at < 0 ? words : [.. words.Take(at)];
        var level = levels.Count == 0 ? AlertLevel.Confirms : AlertLevels.TryParse(levels.Join());
        var mention = called is null ? null : Mention.TryParse(channel.Scheme, called);
        var problem = (level, called, mention) switch
        {
            (null, _, _) => $"{SafeText.Line(levels.Join(), 60)} is no level; levels are {string.Join(", ", AlertLevels.Names)}.",
            (_, not null, null) when channel == ChannelAddress.Web => "The web page calls nobody; a mention is for a channel of Discord or Slack.",
            (_, not null, null) => channel.Scheme == "slack"
                ? "Whom? A user group is mentioned as @group; single people and whole channels are not called."
                : "Whom? A role is mentioned as @role; single people and everyone are not called.",
            _ => null,
        };
        return (level ?? AlertLevel.Confirms, mention, problem);
    }

    private async Task<CommandAnswer> AddAsync(CommandCall call, string topic, AlertLevel level, Mention? mention, CancellationToken cancellation)
    {
        var request = call.Request;
        var route = new Route(topic, request.Channel, level, request.Caller.Who) { Mention = mention, Maker = request.Caller.Name, Workspace = request.Workspace };
        var all = await table.ListAsync(cancellation);
        var before = all.FirstOrDefault(other => other.Channel == route.Channel && other.Topic.Equals(route.Topic, StringComparison.OrdinalIgnoreCase));
        if (before is null && limits.Routes(all, request.Workspace) is { } full)
        {
            return new CommandAnswer(Reply.Error(full));
        }

        if (before is { OffReason: null } && before.Level == level && before.Mention == mention)
        {
            return new CommandAnswer(Reply.Error($"This channel gets {RouteText.Topic(topic)} already: {RouteText.Levels(level)}."));
        }

        await store.SetAsync(route, cancellation);
        var wasOff = await channels.TurnOnAsync(request.Channel, cancellation);
        return new CommandAnswer(
            new Reply
            {
                Title = $"This channel gets {RouteText.Topic(topic)} now: {RouteText.Levels(level)}.",
                Lines = wasOff ? ["It was off, and is on again."] : [],
            },
            new Change($"route {topic} to {request.Channel}", before is null ? Change.None : RouteText.Short(before) + (wasOff ? ", off" : ""), RouteText.Short(route)));
    }
}
