using System.Data.Common;
using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Answers a <see cref="ClaimQuery"/>: by topic, else by words, else all; newest appearance first.</summary>
internal sealed class ClaimSearch(DbConnection connection, Database database, LedgerReader reader)
{
    private const int MaxPageSize = 50;

    // The standing is derived in code, so a filter by status reads claims in batches of this size.
    private const int BatchSize = 200;

    private const string All = "SELECT number AS claim, latest_at FROM claim WHERE latest_at >= @since";

    private const string ByTopic = """
        SELECT DISTINCT claim.number AS claim, claim.latest_at
        FROM item_topic
        JOIN appearance ON appearance.item_id = item_topic.item_id
        JOIN claim ON claim.number = appearance.claim
        WHERE item_topic.topic_folded = @topic AND claim.latest_at >= @since
        """;

    public async Task<ClaimPage> PageAsync(ClaimQuery query, CancellationToken cancellation)
    {
        var topic = Column.Folded(query.Words);
        var source = await SourceAsync(topic, cancellation);
        var since = query.Since is { } time ? Column.Of(time) : long.MinValue;
        var values = new { topic, since, words = database.Words(SearchWords.Read(query.Words)) };
        var size = Math.Clamp(query.PageSize, 1, MaxPageSize);
        return query.Status is { } status
            ? await OfStatusAsync(source, values, status, query.Page, size, cancellation)
            : await OfAnyStatusAsync(source, values, query.Page, size, cancellation);
    }

    private async Task<string> SourceAsync(string topic, CancellationToken cancellation)
    {
        if (topic.Length == 0)
        {
            return All;
        }

        const string known = "SELECT EXISTS (SELECT 1 FROM item_topic WHERE topic_folded = @topic)";
        return await connection.ValueAsync<bool>(known, new { topic }, cancellation) ? ByTopic : database.ClaimsByWords;
    }

    private async Task<ClaimPage> OfAnyStatusAsync(string source, object values, int page, int size, CancellationToken cancellation)
    {
        var total = await connection.ValueAsync<int>($"SELECT count(*) FROM ({source}) AS found", values, cancellation);
        var (pages, shown) = Pages(total, page, size);
        var claims = await connection.RowsAsync<long>(
            $"{Newest(source)} LIMIT {size} OFFSET {(shown - 1) * size}", values, cancellation);
        return new ClaimPage(await reader.HistoriesAsync(claims, cancellation), total, shown, pages);
    }

    private async Task<ClaimPage> OfStatusAsync(
        string source, object values, StandingKind status, int page, int size, CancellationToken cancellation)
    {
        var found = new List<long>();
        foreach (var batch in (await connection.RowsAsync<long>(Newest(source), values, cancellation)).Chunk(BatchSize))
        {
            var histories = await reader.HistoriesAsync(batch, cancellation);
            found.AddRange(histories.Where(history => history.Standing.Kind == status).Select(history => history.Number.Value));
        }

        var (pages, shown) = Pages(found.Count, page, size);
        var claims = found.Skip((shown - 1) * size).Take(size).ToList();
        return new ClaimPage(await reader.HistoriesAsync(claims, cancellation), found.Count, shown, pages);
    }

    private static string Newest(string source) => $"SELECT claim FROM ({source}) AS found ORDER BY latest_at DESC, claim DESC";

    /// <summary>How many pages there are, and the one shown: that asked for, or the nearest there is.</summary>
    private static (int Pages, int Shown) Pages(int total, int page, int size)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return (pages, Math.Clamp(page, 1, pages));
    }
}
