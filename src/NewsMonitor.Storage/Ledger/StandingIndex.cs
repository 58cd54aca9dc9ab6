using System.Data.Common;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Keeps claims findable by their standing, which is derived in code. The database forgets what it holds of a claim
/// as soon as anything changes that the standing follows from; here it is derived anew.</summary>
internal static class StandingIndex
{
    private const int BatchSize = 500;

    public const string Unsettled = "SELECT number FROM claim WHERE standing IS NULL AND latest_at IS NOT NULL LIMIT @limit";

    public static Task<bool> IsSettledAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.ValueAsync<bool>("SELECT NOT EXISTS (SELECT 1 FROM claim WHERE standing IS NULL AND latest_at IS NOT NULL)", null, cancellation);

    /// <summary>Derives the standing of some claims that have none.</summary>
    /// <returns>Whether none is left.</returns>
    public static async Task<bool> SettleAsync(DbConnection connection, LedgerReader reader, CancellationToken cancellation)
    {
        var claims = await connection.RowsAsync<long>(Unsettled, new { limit = BatchSize }, cancellation);
        var standings = (await reader.HistoriesAsync(claims, cancellation))
            .Select(history => new { number = history.Number.Value, standing = history.Standing.Kind.ToString() });
        await connection.RunAsync("UPDATE claim SET standing = @standing WHERE number = @number", standings, cancellation);
        return claims.Count < BatchSize;
    }
}
