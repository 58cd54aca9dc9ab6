namespace NewsMonitor.Items;

/// <summary>Where items are kept.</summary>
public interface IItemStore
{
    /// <summary>Of these keys, those that some stored item has.</summary>
    Task<IReadOnlySet<ItemKey>> KnownAsync(IReadOnlyCollection<ItemKey> keys, CancellationToken cancellation);

    /// <summary>The items seen last, newest first, whether or not a topic matched.</summary>
    Task<IReadOnlyList<Item>> RecentAsync(int limit, CancellationToken cancellation);
}
