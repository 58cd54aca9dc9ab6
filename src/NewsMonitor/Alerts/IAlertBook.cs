namespace NewsMonitor.Alerts;

/// <summary>The alerts made so far, for reading.</summary>
public interface IAlertBook
{
    /// <summary>An alert by its number; null when there is none.</summary>
    Task<Alert?> FindAsync(long id, CancellationToken cancellation);

    /// <summary>The alert about an item; null when it made none.</summary>
    Task<Alert?> OfItemAsync(long itemId, CancellationToken cancellation);

    /// <summary>The latest alerts, newest first.</summary>
    Task<IReadOnlyList<Alert>> LatestAsync(int limit, CancellationToken cancellation);
}
