using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;

namespace NewsMonitor.Storage.Ledger;

internal sealed class ClaimLedger(Database database) : ILedger, IOutletRecords
{
    // A withdrawal that a person has overruled is none.
    public const string Withdrawn = $"""
        SELECT item.outlet, count(DISTINCT item.id) AS withdrawn
        FROM relation
        JOIN appearance ON appearance.id = relation.to_id
        JOIN item ON item.id = appearance.item_id
        LEFT JOIN correction AS word ON word.id = {RelationRow.RulingInForce}
        WHERE relation.rule = 'retraction' AND coalesce(word.after, relation.label) = 'Supersedes'
        GROUP BY item.outlet
        """;

    public Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync(
        IReadOnlyCollection<string> keys, int limitPerKey, CancellationToken cancellation) =>
        database.ReadAsync(
            connection => new LedgerReader(connection, database).CandidatesAsync(keys, limitPerKey, cancellation), cancellation);

    public Task<ClaimHistory?> FindAsync(ClaimNumber number, CancellationToken cancellation) =>
        database.ReadAsync(connection => new LedgerReader(connection, database).FindAsync(number, cancellation), cancellation);

    public async Task<IReadOnlyList<OutletRecord>> WithdrawnAsync(CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(connection => connection.RowsAsync<Record>(Withdrawn, null, cancellation), cancellation);
        return [.. rows.Select(row => new OutletRecord(row.Outlet, (int)row.Withdrawn))];
    }

    public async Task<ClaimPage> SearchAsync(ClaimQuery query, CancellationToken cancellation)
    {
        if (query.Status is not null)
        {
            await StandingIndex.SettleAllAsync(database, cancellation);
        }

        return await database.ReadAsync(connection => new LedgerReader(connection, database).SearchAsync(query, cancellation), cancellation);
    }

    public Task<IReadOnlyList<LedgerAppearance>> NearestAsync(IReadOnlyCollection<string> words, int most, CancellationToken cancellation) =>
        database.ReadAsync(connection => new LedgerReader(connection, database).NearestAsync(words, most, cancellation), cancellation);

    private sealed record Record
    {
        public string Outlet { get; init; } = "";

        public long Withdrawn { get; init; }
    }
}
