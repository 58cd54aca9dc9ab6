using System.Data.Common;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Keeps claims findable by their standing, which is derived in code. The database forgets what it holds of a claim
/// as soon as anything changes that the standing follows from; here it is derived anew, in the same transaction, so that who asks
/// waits for nothing.</summary>
internal static class StandingIndex
{
    /// <summary>More than one item touches, and few enough to be derived while a writer waits.</summary>
    private const int BatchSize = 200;

    public const string Unsettled = "SELECT number FROM claim WHERE standing IS NULL AND latest_at IS NOT NULL LIMIT @limit";

    private const string IsSettled = "SELECT NOT EXISTS (SELECT 1 FROM claim WHERE standing IS NULL AND latest_at IS NOT NULL)";

    /// <summary>Derives every standing that was left, batch by batch, letting writers in between.</summary>
    public static async Task SettleAllAsync(Database database, CancellationToken cancellation)
    {
        var isSettled = await database.ReadAsync(connection => connection.ValueAsync<bool>(IsSettled, null, cancellation), cancellation);
        while (!isSettled)
        {
            isSettled = await database.WriteAsync(connection => SettleAsync(connection, database, cancellation), cancellation);
        }
    }

    /// <summary>Derives the standing of some claims that have none. To be called at the end of what may change one; what one call
    /// leaves is left to the next.</summary>
    /// <returns>Whether none is left.</returns>
    public static async Task<bool> SettleAsync(DbConnection connection, Database database, CancellationToken cancellation)
    {
        var reader = new LedgerReader(connection, database);
        var claims = await connection.RowsAsync<long>(Unsettled, new { limit = BatchSize }, cancellation);
        var standings = (await reader.HistoriesAsync(claims, cancellation))
            .Select(history => new { number = history.Number.Value, standing = history.Standing.Kind.ToString() });
        await connection.RunAsync("UPDATE claim SET standing = @standing WHERE number = @number", standings, cancellation);
        return claims.Count < BatchSize;
    }
}
