using System.Data.Common;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Storage.Alerts;

/// <summary>Reads a digest with its alerts as they are now.</summary>
internal static class DigestReader
{
    public static async Task<DigestCard> ReadAsync(DbConnection connection, long digest, CancellationToken cancellation)
    {
        const string sql = """
            SELECT digest.kind, alert.id, alert.item_id, alert.created_at, alert.card
            FROM digest
            JOIN outbox ON outbox.digest_id = digest.id AND outbox.kind = 'post'
            JOIN alert ON alert.id = outbox.alert_id
            WHERE digest.id = @digest
            ORDER BY alert.id
            """;
        var rows = await connection.RowsAsync<Row>(sql, new { digest }, cancellation);
        return DigestCards.Of(
            Enum.Parse<DigestKind>(rows[0].Kind),
            [.. rows.Select(row => new Alert(row.Id, row.ItemId, AlertCardJson.Read(row.Card), Column.Time(row.CreatedAt)))]);
    }

    private sealed record Row(string Kind, long Id, long ItemId, long CreatedAt, string Card);
}
