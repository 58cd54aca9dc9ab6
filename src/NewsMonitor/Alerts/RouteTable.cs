namespace NewsMonitor.Alerts;

/// <summary>Which alerts go where: the routes of the configuration and those made in chat, the latter deciding where both
/// speak of one topic and channel.</summary>
/// <param name="configured">The routes of the configuration.</param>
/// <param name="store">The routes made in chat.</param>
/// <param name="hasChatPlatform">Whether a chat platform is on. With none, and no route at all, the web page is the channel.</param>
public sealed class RouteTable(IReadOnlyList<Route> configured, IRouteStore store, bool hasChatPlatform)
{
    private static readonly Route Everything = new(Route.AnyTopic, ChannelAddress.Web, AlertLevel.Echoes);

    /// <summary>The routes in force, those of the configuration first.</summary>
    public async Task<IReadOnlyList<Route>> ListAsync(CancellationToken cancellation)
    {
        var stored = await store.ListAsync(cancellation);
        var routes = configured.Where(route => !stored.Any(other => SameTarget(route, other))).Concat(stored).ToList();
        return routes.Count == 0 && !hasChatPlatform ? [Everything] : routes;
    }

    /// <summary>Where an alert of these topics and this level goes, each channel once.</summary>
    public static IReadOnlyList<ChannelAddress> ChannelsFor(
        IReadOnlyList<Route> routes, IReadOnlyCollection<string> topics, AlertLevel level) =>
        routes
            .Where(route => level >= route.Level && topics.Any(topic => Covers(route, topic)))
            .Select(route => route.Channel)
            .Distinct()
            .ToList();

    private static bool Covers(Route route, string topic) =>
        route.Topic == Route.AnyTopic || route.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase);

    private static bool SameTarget(Route one, Route other) =>
        one.Channel == other.Channel && one.Topic.Equals(other.Topic, StringComparison.OrdinalIgnoreCase);
}
