using NewsMonitor.Watchlist;

namespace NewsMonitor.Storage.Watchlist;

internal sealed class KeywordStore(Database database) : IKeywordStore
{
    public Task<bool> AddAsync(Keyword keyword, CancellationToken cancellation)
    {
        const string sql = """
            INSERT INTO keyword (topic_folded, term_folded, topic, term, added_by, workspace)
            VALUES (@topicFolded, @termFolded, @topic, @term, @addedBy, @workspace)
            ON CONFLICT (topic_folded, term_folded) DO NOTHING
            """;
        var (topic, term, addedBy, workspace) = keyword;
        return ChangeAsync(
            sql, new { topicFolded = Column.Folded(topic), termFolded = Column.Folded(term), topic, term, addedBy, workspace }, cancellation);
    }

    public Task<bool> RemoveAsync(string topic, string term, CancellationToken cancellation) =>
        ChangeAsync(
            "DELETE FROM keyword WHERE topic_folded = @topic AND term_folded = @term",
            new { topic = Column.Folded(topic), term = Column.Folded(term) },
            cancellation);

    public async Task<IReadOnlyList<Keyword>> ListAsync(CancellationToken cancellation) =>
        await database.ReadAsync(
            connection => connection.RowsAsync<Keyword>(
                "SELECT topic, term, added_by, workspace FROM keyword ORDER BY topic_folded, term_folded", null, cancellation),
            cancellation);

    private Task<bool> ChangeAsync(string sql, object values, CancellationToken cancellation) =>
        database.WriteAsync(async connection => await connection.RunAsync(sql, values, cancellation) > 0, cancellation);
}
