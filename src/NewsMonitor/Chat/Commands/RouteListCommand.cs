using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/route list</c>: which alerts go where.</summary>
internal sealed class RouteListCommand(RouteTable routes, ChannelTable timetables) : ICommand
{
    private const int MostElsewhere = 30;

    public CommandForm Form { get; } = new("route", "list", "which alerts go where", []);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var all = await routes.ListAsync(cancellation);
        var here = all.Where(route => route.Channel == call.Request.Channel).ToList();
        var elsewhere = all.Where(route => route.Channel != call.Request.Channel).ToList();
        var more = elsewhere.Count > MostElsewhere ? (string[])[$"… and {elsewhere.Count - MostElsewhere} more"] : [];
        return new CommandAnswer(new Reply
        {
            Title = here.Count == 0 ? "This channel gets no alerts yet." : "What this channel gets",
            Lines =
            [
                .. here.Count == 0 ? ["/route add TOPIC [level] brings a topic's alerts here; * is every topic."] : here.Select(RouteText.Line),
                .. Times(await timetables.OfAsync(call.Request.Channel, cancellation)),
            ],
            Fields = elsewhere.Count == 0
                ? []
                : [new ReplyField("Other channels", [.. elsewhere.Take(MostElsewhere).Select(route => $"{route.Channel}: {RouteText.Line(route)}"), .. more])],
        });
    }

    private static IEnumerable<string> Times(Timetable times) =>
    [
        .. times.Digest is { } digest ? (string[])[$"Gathered in a digest: {digest}"] : [],
        .. times.Quiet is { } quiet ? (string[])[$"Quiet: {quiet}"] : [],
    ];
}
