using System.Data.Common;
using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Answers a <see cref="ClaimQuery"/>: by topic, else by words, else all; newest appearance first; of one
/// report, what a family of events reads before the rest.</summary>
internal sealed class ClaimSearch(DbConnection connection, Database database, LedgerReader reader)
{
    private const int MaxPageSize = 50;

    // The standing is derived in code, so a filter by status reads claims in batches of this size.
    private const int BatchSize = 200;

    private const string ClaimsByTopic = """
        SELECT claim FROM claim_topic WHERE topic_folded = @topic
        UNION
        SELECT appearance.moved_to
        FROM appearance
        JOIN claim_topic ON claim_topic.claim = appearance.claim
        WHERE appearance.moved_to IS NOT NULL AND claim_topic.topic_folded = @topic
        """;

    public async Task<ClaimPage> PageAsync(ClaimQuery query, CancellationToken cancellation)
    {
        var topic = Column.Folded(query.Words);
        var found = await FoundAsync(topic, cancellation);
        var since = query.Since is { } time ? Column.Of(time) : long.MinValue;
        var values = new { topic, since, words = database.Words(SearchWords.Read(query.Words)) };
        var size = Math.Clamp(query.PageSize, 1, MaxPageSize);
        return query.Status is { } status
            ? await OfStatusAsync(found, values, status, query.Page, size, cancellation)
            : await OfAnyStatusAsync(found, values, query.Page, size, cancellation);
    }

    /// <summary>The claims asked for, as what follows SELECT.</summary>
    private async Task<string> FoundAsync(string topic, CancellationToken cancellation)
    {
        const string since = "FROM claim WHERE latest_at >= @since";
        if (topic.Length == 0)
        {
            return since;
        }

        const string known = "SELECT EXISTS (SELECT 1 FROM item_topic WHERE topic_folded = @topic)";
        var isTopic = await connection.ValueAsync<bool>(known, new { topic }, cancellation);
        return $"{since} AND number IN ({(isTopic ? ClaimsByTopic : database.ClaimsByWords)})";
    }

    private async Task<ClaimPage> OfAnyStatusAsync(string found, object values, int page, int size, CancellationToken cancellation)
    {
        var total = await connection.ValueAsync<int>($"SELECT count(*) {found}", values, cancellation);
        var (pages, shown) = Pages(total, page, size);
        var claims = await connection.RowsAsync<long>($"{Newest(found)} LIMIT {size} OFFSET {(shown - 1) * size}", values, cancellation);
        return new ClaimPage(await reader.HistoriesAsync(claims, cancellation), total, shown, pages);
    }

    private async Task<ClaimPage> OfStatusAsync(
        string found, object values, StandingKind status, int page, int size, CancellationToken cancellation)
    {
        var standing = new List<long>();
        foreach (var batch in (await connection.RowsAsync<long>(Newest(found), values, cancellation)).Chunk(BatchSize))
        {
            var histories = await reader.HistoriesAsync(batch, cancellation);
            standing.AddRange(histories.Where(history => history.Standing.Kind == status).Select(history => history.Number.Value));
        }

        var (pages, shown) = Pages(standing.Count, page, size);
        var claims = standing.Skip((shown - 1) * size).Take(size).ToList();
        return new ClaimPage(await reader.HistoriesAsync(claims, cancellation), standing.Count, shown, pages);
    }

    private static string Newest(string found) => $"SELECT number {found} ORDER BY latest_at DESC, is_general, number DESC";

    /// <summary>How many pages there are, and the one shown: that asked for, or the nearest there is.</summary>
    private static (int Pages, int Shown) Pages(int total, int page, int size)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return (pages, Math.Clamp(page, 1, pages));
    }
}
