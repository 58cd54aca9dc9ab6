using NewsMonitor.Chat;

namespace NewsMonitor.Storage.Chat;

internal sealed class AuditLog(Database database) : IAuditLog
{
    public Task AppendAsync(AuditEntry entry, CancellationToken cancellation) =>
        database.WriteAsync(
            connection => connection.RunAsync(
                "INSERT INTO audit (at, who, place, what) VALUES (@at, @Who, @Where, @What)",
                new { at = Column.Of(entry.At), entry.Who, entry.Where, entry.What },
                cancellation),
            cancellation);

    public async Task<IReadOnlyList<AuditEntry>> LatestAsync(int limit, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.RowsAsync<Row>(
                "SELECT at, who, place, what FROM audit ORDER BY id DESC LIMIT @limit", new { limit }, cancellation),
            cancellation);
        return [.. rows.Select(row => new AuditEntry(Column.Time(row.At), row.Who, row.Place, row.What))];
    }

    private sealed record Row(long At, string Who, string Place, string What);
}
