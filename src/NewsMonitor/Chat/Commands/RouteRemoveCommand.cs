using NewsMonitor.Alerts;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/route remove</c>: ends a topic's alerts in this channel.</summary>
internal sealed class RouteRemoveCommand(IRouteStore store, RouteTable table) : ICommand
{
    public CommandForm Form { get; } = new(
        "route", "remove", "ends a topic's alerts in this channel", [Options.Topic], Changes: true);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        if (call.Words.Count == 0)
        {
            return call.Hint("Which topic? /route list shows what this channel gets.");
        }

        var typed = call.Words.Join();
        var here = (await table.ListAsync(cancellation)).Where(route => route.Channel == call.Request.Channel).ToList();
        var route = here.Find(candidate => candidate.Topic.Equals(typed, StringComparison.OrdinalIgnoreCase));
        if (route is null)
        {
            return call.Hint($"This channel has no route for {SafeText.Line(typed, 80)}. /route list shows what it gets.");
        }

        return await store.RemoveAsync(route.Topic, route.Channel, cancellation)
            ? new CommandAnswer(
                new Reply { Title = $"{RouteText.Topic(route.Topic)}: this channel no longer gets these alerts." },
                new Change($"route {route.Topic} to {route.Channel}", RouteText.Short(route), Change.None))
            : call.Hint($"The route for {RouteText.Topic(route.Topic)} comes from the configuration and is changed there, under Monitor:Routes.");
    }
}
