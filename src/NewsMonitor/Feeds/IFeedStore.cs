namespace NewsMonitor.Feeds;

/// <summary>Where feeds, their health and their schedule are kept.</summary>
public interface IFeedStore
{
    /// <summary>Takes up to <paramref name="limit"/> feeds that are due, oldest due first. A feed taken is given to
    /// no other caller until it is saved or <paramref name="lease"/> has passed, so a crash loses no feed.</summary>
    Task<IReadOnlyList<Feed>> LeaseDueAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation);

    /// <summary>Stores health, validators and next poll of a feed, and ends its lease. A feed removed meanwhile stays removed.</summary>
    Task SaveAsync(Feed feed, CancellationToken cancellation);

    /// <summary>Adds a feed; when its address is there already, nothing changes and the stored one is returned.</summary>
    Task<Feed> AddAsync(Feed feed, CancellationToken cancellation);

    /// <summary>Removes a feed; its items and claims stay. False when there was none.</summary>
    Task<bool> RemoveAsync(long feedId, CancellationToken cancellation);

    /// <summary>Stops or restarts polling of a feed. False when there is none.</summary>
    Task<bool> SetPausedAsync(long feedId, bool paused, CancellationToken cancellation);

    /// <summary>Gives a feed the address it has moved to for good. False when there is none, or another feed is there already.</summary>
    Task<bool> MoveAsync(long feedId, Uri address, CancellationToken cancellation);

    /// <summary>All feeds, by name.</summary>
    Task<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation);
}
