using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Alerts;

/// <summary>Which alerts go where: the routes of the configuration and those made in chat, the latter deciding where both
/// speak of one topic and channel.</summary>
/// <param name="configured">The routes of the configuration.</param>
/// <param name="store">The routes made in chat.</param>
/// <param name="channels">Which channels are off.</param>
/// <param name="hasChatPlatform">Whether a chat platform is on. With none, and no route at all, the web page is the channel.</param>
public sealed class RouteTable(IReadOnlyList<Route> configured, IRouteStore store, IChannelStore channels, bool hasChatPlatform)
{
    private static readonly Route Everything = new(Route.AnyTopic, ChannelAddress.Web, AlertLevel.Echoes);

    /// <summary>The routes in force, those of the configuration first.</summary>
    public async Task<IReadOnlyList<Route>> ListAsync(CancellationToken cancellation)
    {
        var stored = await store.ListAsync(cancellation);
        var routes = configured.Where(route => !stored.Any(other => SameTarget(route, other))).Concat(stored).ToList();
        var off = (await channels.ListAsync(cancellation)).Where(channel => channel.OffReason is not null).ToDictionary(channel => channel.Channel);
        return routes.Count == 0 && !hasChatPlatform
            ? [Everything]
            : [.. routes.Select(route => off.TryGetValue(route.Channel, out var channel) ? route with { OffReason = channel.OffReason } : route)];
    }

    /// <summary>Where an alert of these topics and this level goes, each channel once.</summary>
    public static IReadOnlyList<ChannelAddress> ChannelsFor(
        IReadOnlyList<Route> routes, IReadOnlyCollection<string> topics, AlertLevel level) =>
        [.. TargetsFor(routes, topics, level).Select(target => target.Channel)];

    /// <summary>Where an alert of these topics and this level goes and whom it calls there: each channel once, however many of
    /// its routes ask for it, and each mention once.</summary>
    public static IReadOnlyList<AlertTarget> TargetsFor(
        IReadOnlyList<Route> routes, IReadOnlyCollection<string> topics, AlertLevel level) =>
        [.. routes
            .Where(route => route.OffReason is null && level >= route.Level && topics.Any(topic => Covers(route, topic)))
            .GroupBy(route => route.Channel)
            .Select(group => new AlertTarget(group.Key, [.. group.Select(route => route.Mention).OfType<Mention>().Distinct()]))];

    private static bool Covers(Route route, string topic) =>
        route.Topic == Route.AnyTopic || route.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase);

    private static bool SameTarget(Route one, Route other) =>
        one.Channel == other.Channel && one.Topic.Equals(other.Topic, StringComparison.OrdinalIgnoreCase);
}
