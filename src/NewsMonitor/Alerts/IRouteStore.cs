namespace NewsMonitor.Alerts;

/// <summary>Where routes made in chat are kept; those of the configuration stay there.</summary>
public interface IRouteStore
{
    /// <summary>Adds a route, or changes the level of the one with the same topic and channel.</summary>
    Task SetAsync(Route route, CancellationToken cancellation);

    /// <summary>Removes a route. False when there was none.</summary>
    Task<bool> RemoveAsync(string topic, ChannelAddress channel, CancellationToken cancellation);

    /// <summary>All stored routes, by channel and topic.</summary>
    Task<IReadOnlyList<Route>> ListAsync(CancellationToken cancellation);
}
