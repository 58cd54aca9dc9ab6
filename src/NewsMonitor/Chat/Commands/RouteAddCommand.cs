using NewsMonitor.Alerts;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/route add</c>: brings a topic's alerts to this channel.</summary>
internal sealed class RouteAddCommand(IRouteStore store, RouteTable table, CurrentWatchlist watchlist, ChatOptions options) : ICommand
{
    public CommandForm Form { get; } = new(
        "route",
        "add",
        "this channel gets a topic's alerts from a level upwards; * is every topic",
        [Options.Topic with { Summary = "A topic's name; * for every topic" }, Options.Level],
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

        return (rest.Count, rest.Count == 1 ? AlertLevels.TryParse(rest[0].Text) : AlertLevel.Confirms) switch
        {
            ( <= 1, { } level) => await AddAsync(call, new Route(topic, call.Request.Channel, level, call.Request.Caller.Who), cancellation),
            _ => call.Hint($"{SafeText.Line(rest.Join(), 60)} is no level; levels are {string.Join(", ", AlertLevels.Names)}."),
        };
    }

    private async Task<CommandAnswer> AddAsync(CommandCall call, Route route, CancellationToken cancellation)
    {
        var all = await table.ListAsync(cancellation);
        var before = all.FirstOrDefault(other => other.Channel == route.Channel && other.Topic.Equals(route.Topic, StringComparison.OrdinalIgnoreCase));
        if (before is null && all.Count >= options.MaxRoutes)
        {
            return new CommandAnswer(Reply.Error($"There are {all.Count} routes already, as many as allowed; /route remove makes room."));
        }

        if (before?.Level == route.Level)
        {
            return new CommandAnswer(Reply.Error($"This channel gets {RouteText.Topic(route.Topic)} already: {RouteText.Levels(route.Level)}."));
        }

        await store.SetAsync(route, cancellation);
        var was = before is null ? "" : $" (was {AlertLevels.NameOf(before.Level)})";
        return new CommandAnswer(
            new Reply { Title = $"This channel gets {RouteText.Topic(route.Topic)} now: {RouteText.Levels(route.Level)}." },
            $"route {route.Topic} to {route.Channel} at {AlertLevels.NameOf(route.Level)}{was}: set");
    }
}
