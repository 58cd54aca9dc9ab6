using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

internal sealed class ClaimLedger(Database database) : ILedger
{
    public Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync(
        IReadOnlyCollection<string> keys, int limitPerKey, CancellationToken cancellation) =>
        database.ReadAsync(
            connection => new LedgerReader(connection, database).CandidatesAsync(keys, limitPerKey, cancellation), cancellation);

    public Task<ClaimHistory?> FindAsync(ClaimNumber number, CancellationToken cancellation) =>
        database.ReadAsync(connection => new LedgerReader(connection, database).FindAsync(number, cancellation), cancellation);

    public Task<ClaimPage> SearchAsync(ClaimQuery query, CancellationToken cancellation) =>
        database.ReadAsync(connection => new LedgerReader(connection, database).SearchAsync(query, cancellation), cancellation);
}
