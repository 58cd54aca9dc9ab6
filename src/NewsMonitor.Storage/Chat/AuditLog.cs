using NewsMonitor.Chat;

namespace NewsMonitor.Storage.Chat;

internal sealed class AuditLog(Database database) : IAuditLog
{
    public Task AppendAsync(AuditEntry entry, CancellationToken cancellation) =>
        database.WriteAsync(
            connection => connection.RunAsync(
                "INSERT INTO audit (at, who, place, what, before, after) VALUES (@at, @Who, @Where, @What, @Before, @After)",
                new { at = Column.Of(entry.At), entry.Who, entry.Where, entry.What, entry.Before, entry.After },
                cancellation),
            cancellation);

    public async Task<IReadOnlyList<AuditEntry>> LatestAsync(int limit, CancellationToken cancellation, int skipped = 0)
    {
        var rows = await database.ReadAsync(
            connection => connection.RowsAsync<Row>(
                "SELECT at, who, place, what, before, after FROM audit ORDER BY id DESC LIMIT @limit OFFSET @skipped", new { limit, skipped }, cancellation),
            cancellation);
        return [.. rows.Select(row => new AuditEntry(Column.Time(row.At), row.Who, row.Place, row.What, row.Before, row.After))];
    }

    public Task<int> CountAsync(CancellationToken cancellation) =>
        database.ReadAsync(connection => connection.ValueAsync<int>("SELECT count(*) FROM audit", null, cancellation), cancellation);

    private sealed record Row(long At, string Who, string Place, string What, string Before, string After);
}
