using NewsMonitor.Alerts;

namespace NewsMonitor.Storage.Alerts;

internal sealed class AlertBook(Database database) : IAlertBook
{
    public Task<Alert?> FindAsync(long id, CancellationToken cancellation) =>
        database.ReadAsync(connection => new AlertReader(connection).FindAsync(id, cancellation), cancellation);

    public Task<Alert?> OfItemAsync(long itemId, CancellationToken cancellation) =>
        database.ReadAsync(connection => new AlertReader(connection).OfItemAsync(itemId, cancellation), cancellation);

    public Task<IReadOnlyList<Alert>> LatestAsync(int limit, CancellationToken cancellation) =>
        database.ReadAsync(connection => new AlertReader(connection).LatestAsync(limit, cancellation), cancellation);
}
