using System.Data.Common;
using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Answers a <see cref="ClaimQuery"/>: by topic, else by words, else all; newest appearance first; of one
/// report, what a family of events reads before the rest.</summary>
internal sealed class ClaimSearch(DbConnection connection, Database database, LedgerReader reader)
{
    private const int MaxPageSize = 50;

    private const string ClaimsByTopic = """
        SELECT claim FROM claim_topic WHERE topic_folded = @topic
        UNION ALL
        SELECT appearance.moved_to
        FROM appearance
        JOIN claim_topic ON claim_topic.claim = appearance.claim
        WHERE appearance.moved_to IS NOT NULL AND claim_topic.topic_folded = @topic
        """;

    public async Task<ClaimPage> PageAsync(ClaimQuery query, CancellationToken cancellation)
    {
        var topic = Column.Folded(query.Words);
        var found = await FoundAsync(topic, cancellation);
        // Without topic and words an index holds the claims in their order: the page is read off it, and counting touches nothing else.
        var isSorted = topic.Length == 0;
        var since = query.Since is { } time ? Column.Of(time) : long.MinValue;
        var values = new { topic, since, words = database.Words(SearchWords.Read(query.Words)), standing = query.Status?.ToString(), newest = query.Newest ?? -1 };
        var size = Math.Clamp(query.PageSize, 1, MaxPageSize);
        return await PageAsync(query.Status is null ? found : $"{found} AND standing = @standing", values, query.Page, size, isSorted, cancellation);
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

    private async Task<ClaimPage> PageAsync(string found, object values, int page, int size, bool isSorted, CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync<Row>(Rows(found, size, page, isSorted), values, cancellation);
        if (rows.Count == 0)
        {
            var total = await connection.ValueAsync<int>($"SELECT count(*) {found}", values, cancellation);
            return total == 0 ? new ClaimPage([], 0, 1, 1) : await PageAsync(found, values, Pages(total, page, size).Shown, size, isSorted, cancellation);
        }

        var (pages, shown) = Pages((int)rows[0].Total, page, size);
        return new ClaimPage(await reader.HistoriesAsync([.. rows.Select(row => row.Number)], cancellation), (int)rows[0].Total, shown, pages);
    }

    /// <summary>The claims of a page and, with each, how many there are on all: what has to be searched for is searched for once.</summary>
    private static string Rows(string found, int size, int page, bool isSorted) => $"""
        {(isSorted ? "" : $"WITH found AS MATERIALIZED (SELECT number, latest_at, is_general {found})")}
        SELECT number, (SELECT count(*) {(isSorted ? found : "FROM found")}) AS total
        {(isSorted ? found : "FROM found")}
        ORDER BY latest_at DESC, is_general, number DESC
        LIMIT {size} OFFSET {(Math.Max(1, page) - 1L) * size}
        """;

    /// <summary>How many pages there are, and the one shown: that asked for, or the nearest there is.</summary>
    private static (int Pages, int Shown) Pages(int total, int page, int size)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return (pages, Math.Clamp(page, 1, pages));
    }

    private sealed record Row
    {
        public long Number { get; init; }

        public long Total { get; init; }
    }
}
