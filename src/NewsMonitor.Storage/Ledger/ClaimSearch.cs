using System.Data.Common;
using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Answers a <see cref="ClaimQuery"/>: by topic, else by words, else all; newest appearance first; of one
/// report, what a family of events reads before the rest.</summary>
internal sealed class ClaimSearch(DbConnection connection, Database database, LedgerReader reader)
{
    private const int MaxPageSize = 50;

    // An index holds these in the order of lists: a page is read off it, and counting touches nothing else.
    public const string All = "FROM claim WHERE latest_at >= @since";

    public const string OnTopic = "FROM topic_listing WHERE topic_folded = @topic AND latest_at >= @since";

    public async Task<ClaimPage> PageAsync(ClaimQuery query, CancellationToken cancellation)
    {
        var topic = Column.Folded(query.Words);
        var values = new
        {
            topic,
            since = query.Since is { } time ? Column.Of(time) : long.MinValue,
            words = database.Words(SearchWords.Read(query.Words)),
            standing = query.Status?.ToString(),
            newest = query.Newest,
        };
        var found = await FoundAsync(topic, query.Status is null ? "" : " AND standing = @standing", cancellation);
        return await PageAsync(found, values, query.Page, Math.Clamp(query.PageSize, 1, MaxPageSize), cancellation);
    }

    private async Task<Found> FoundAsync(string topic, string ofStanding, CancellationToken cancellation)
    {
        const string known = "SELECT EXISTS (SELECT 1 FROM item_topic WHERE topic_folded = @topic)";
        if (topic.Length == 0)
        {
            return new Found("", All + ofStanding);
        }

        return await connection.ValueAsync<bool>(known, new { topic }, cancellation)
            ? new Found("", OnTopic + ofStanding)
            : new Found(ByWords(ofStanding), "FROM found", IsCut: "(SELECT count(*) FROM matched) > @newest");
    }

    /// <summary>The claims of the latest sentences with the words, each once: what has to be searched for is searched for once.</summary>
    private string ByWords(string ofStanding) => $"""
        WITH
          matched AS MATERIALIZED (
            SELECT claim.number, claim.latest_at, claim.is_general {database.ClaimsByWords(ofStanding)} LIMIT @newest + 1),
          found AS MATERIALIZED (SELECT DISTINCT number, latest_at, is_general FROM (SELECT * FROM matched LIMIT @newest) AS looked_at)
        """;

    private async Task<ClaimPage> PageAsync(Found found, object values, int page, int size, CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync<Row>(Rows(found, size, page), values, cancellation);
        if (rows.Count == 0)
        {
            var total = await connection.ValueAsync<int>($"{found.Before} SELECT count(*) {found.From}", values, cancellation);
            return total == 0 ? new ClaimPage([], 0, 1, 1) : await PageAsync(found, values, Pages(total, page, size).Shown, size, cancellation);
        }

        var (pages, shown) = Pages((int)rows[0].Total, page, size);
        var claims = await reader.HistoriesAsync([.. rows.Select(row => row.Number)], cancellation);
        return new ClaimPage(claims, (int)rows[0].Total, shown, pages) { IsCut = rows[0].IsCut != 0 };
    }

    /// <summary>The claims of a page and, with each, how many there are on all.</summary>
    private static string Rows(Found found, int size, int page) => $"""
        {found.Before}
        SELECT number, (SELECT count(*) {found.From}) AS total, {found.IsCut} AS is_cut
        {found.From}
        ORDER BY latest_at DESC, is_general, number DESC
        LIMIT {size} OFFSET {(Math.Max(1, page) - 1L) * size}
        """;

    /// <summary>How many pages there are, and the one shown: that asked for, or the nearest there is.</summary>
    private static (int Pages, int Shown) Pages(int total, int page, int size)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return (pages, Math.Clamp(page, 1, pages));
    }

    /// <summary>The claims asked for, in SQL.</summary>
    /// <param name="Before">What stands before SELECT.</param>
    /// <param name="From">What follows it.</param>
    /// <param name="IsCut">1 when there are more sentences than were looked at.</param>
    private sealed record Found(string Before, string From, string IsCut = "0");

    private sealed record Row
    {
        public long Number { get; init; }

        public long Total { get; init; }

        public long IsCut { get; init; }
    }
}
