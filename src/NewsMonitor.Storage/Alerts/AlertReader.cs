using System.Data.Common;
using NewsMonitor.Alerts;

namespace NewsMonitor.Storage.Alerts;

/// <summary>Reads alerts on one connection, as its transaction sees them.</summary>
internal sealed class AlertReader(DbConnection connection) : IAlertBook
{
    public async Task<Alert?> FindAsync(long id, CancellationToken cancellation)
    {
        var row = await connection.RowAsync<Row>("SELECT id, item_id, created_at, card FROM alert WHERE id = @id", new { id }, cancellation);
        return row?.ToAlert();
    }

    public async Task<Alert?> OfItemAsync(long itemId, CancellationToken cancellation)
    {
        var row = await connection.RowAsync<Row>(
            "SELECT id, item_id, created_at, card FROM alert WHERE item_id = @itemId", new { itemId }, cancellation);
        return row?.ToAlert();
    }

    public async Task<IReadOnlyList<Alert>> LatestAsync(int limit, CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync<Row>(
            "SELECT id, item_id, created_at, card FROM alert ORDER BY id DESC LIMIT @limit", new { limit }, cancellation);
        return [.. rows.Select(row => row.ToAlert())];
    }

    private sealed record Row(long Id, long ItemId, long CreatedAt, string Card)
    {
        public Alert ToAlert() => new(Id, ItemId, AlertCardJson.Read(Card), Column.Time(CreatedAt));
    }
}
