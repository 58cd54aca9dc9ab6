using System.Data.Common;
using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

/// <summary>The ledger inside the transaction of one item.</summary>
internal sealed class LedgerSession(DbConnection connection, Database database) : ILedgerSession
{
    private readonly LedgerReader reader = new(connection, database);
    private readonly List<long> openedClaims = [];
    private readonly List<long> openedOrigins = [];

    public Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync(
        IReadOnlyCollection<string> keys, int limitPerKey, CancellationToken cancellation) =>
        reader.CandidatesAsync(keys, limitPerKey, cancellation);

    public Task<ClaimHistory?> FindAsync(ClaimNumber number, CancellationToken cancellation) => reader.FindAsync(number, cancellation);

    public async Task<ClaimPage> SearchAsync(ClaimQuery query, CancellationToken cancellation)
    {
        while (query.Status is not null && !await StandingIndex.SettleAsync(connection, database, cancellation))
        {
            // Batch by batch.
        }

        return await reader.SearchAsync(query, cancellation);
    }

    public Task<IReadOnlyList<LedgerAppearance>> NearestAsync(IReadOnlyCollection<string> words, int most, CancellationToken cancellation) =>
        reader.NearestAsync(words, most, cancellation);

    public async Task<ClaimNumber> OpenClaimAsync(CancellationToken cancellation)
    {
        var number = await connection.ValueAsync<long>("INSERT INTO claim DEFAULT VALUES RETURNING number", null, cancellation);
        openedClaims.Add(number);
        return new ClaimNumber(number);
    }

    public async Task<Origin> OpenOriginAsync(string name, CancellationToken cancellation)
    {
        var id = await connection.ValueAsync<long>("INSERT INTO origin (name) VALUES (@name) RETURNING id", new { name }, cancellation);
        openedOrigins.Add(id);
        return new Origin(id, name);
    }

    /// <summary>Takes away what was opened and not used, once the outcome is stored.</summary>
    public async Task ForgetUnusedAsync(CancellationToken cancellation)
    {
        const string claim = "DELETE FROM claim WHERE number = @opened AND latest_at IS NULL";
        const string origin = """
            DELETE FROM origin
            WHERE id = @opened AND NOT EXISTS (SELECT 1 FROM appearance WHERE appearance.origin_id = origin.id)
            """;
        await connection.RunAsync(claim, openedClaims.Select(opened => new { opened }), cancellation);
        await connection.RunAsync(origin, openedOrigins.Select(opened => new { opened }), cancellation);
    }
}
