using NewsMonitor.Feeds;

namespace NewsMonitor.Storage.Feeds;

internal sealed class FeedStore(Database database) : IFeedStore
{
    private const string Columns =
        "id, address, name, added_by, workspace, paused, etag, last_modified, next_poll_at, last_polled_at, last_succeeded_at, failures, last_fault";

    public const string LeaseDue = $"""
        UPDATE feed SET leased_until = @until
        WHERE id IN (
          SELECT id FROM feed
          WHERE paused = 0 AND next_poll_at <= @now AND leased_until <= @now
          ORDER BY next_poll_at, id
          LIMIT @limit)
        RETURNING {Columns}
        """;

    public async Task<IReadOnlyList<Feed>> LeaseDueAsync(
        DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation)
    {
        var values = new { now = Column.Of(now), until = Column.Of(now + lease), limit };
        var rows = await database.WriteAsync(connection => connection.RowsAsync<FeedRow>(LeaseDue, values, cancellation), cancellation);
        return [.. rows.OrderBy(row => row.NextPollAt).ThenBy(row => row.Id).Select(row => row.ToFeed())];
    }

    // Name, address and pause are not the poll's to change: a person may have changed them while it ran.
    public Task SaveAsync(Feed feed, CancellationToken cancellation)
    {
        const string sql = """
            UPDATE feed SET
              etag = @ETag, last_modified = @LastModified, next_poll_at = @NextPollAt, last_polled_at = @LastPolledAt,
              last_succeeded_at = @LastSucceededAt, failures = @Failures, last_fault = @LastFault, leased_until = 0
            WHERE id = @Id
            """;
        return database.WriteAsync(connection => connection.RunAsync(sql, FeedRow.Of(feed), cancellation), cancellation);
    }

    public async Task<Feed> AddAsync(Feed feed, CancellationToken cancellation)
    {
        const string insert = """
            INSERT INTO feed (
              address, name, added_by, workspace, paused, etag, last_modified, next_poll_at, last_polled_at, last_succeeded_at, failures, last_fault)
            VALUES (
              @Address, @Name, @AddedBy, @Workspace, @Paused, @ETag, @LastModified, @NextPollAt, @LastPolledAt, @LastSucceededAt, @Failures, @LastFault)
            ON CONFLICT (address) DO NOTHING
            """;
        var row = FeedRow.Of(feed);
        var stored = await database.WriteAsync(
            async connection =>
            {
                await connection.RunAsync(insert, row, cancellation);
                return await connection.RowAsync<FeedRow>($"SELECT {Columns} FROM feed WHERE address = @Address", row, cancellation);
            },
            cancellation);
        return stored!.ToFeed();
    }

    public Task<bool> RemoveAsync(long feedId, CancellationToken cancellation) =>
        ChangeAsync("DELETE FROM feed WHERE id = @feedId", new { feedId }, cancellation);

    public Task<bool> SetPausedAsync(long feedId, bool paused, CancellationToken cancellation) =>
        ChangeAsync("UPDATE feed SET paused = @paused WHERE id = @feedId", new { feedId, paused = paused ? 1 : 0 }, cancellation);

    public Task<bool> MoveAsync(long feedId, Uri address, CancellationToken cancellation)
    {
        const string sql = """
            UPDATE feed SET address = @address
            WHERE id = @feedId AND NOT EXISTS (SELECT 1 FROM feed WHERE address = @address)
            """;
        return ChangeAsync(sql, new { feedId, address = address.AbsoluteUri }, cancellation);
    }

    public async Task<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.RowsAsync<FeedRow>($"SELECT {Columns} FROM feed", null, cancellation), cancellation);
        return [.. rows.OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Id).Select(row => row.ToFeed())];
    }

    private Task<bool> ChangeAsync(string sql, object values, CancellationToken cancellation) =>
        database.WriteAsync(async connection => await connection.RunAsync(sql, values, cancellation) > 0, cancellation);
}
