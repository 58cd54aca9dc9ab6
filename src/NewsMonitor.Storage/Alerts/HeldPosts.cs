using System.Data.Common;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Storage.Alerts;

internal sealed class HeldPosts(Database database) : IHeldPosts
{
    /// <summary>Has digests that were sent edited, unless an edit waits already; one that waits itself shows what is new anyway.
    /// What selects the digests' numbers follows.</summary>
    public const string EditDigests = """
        INSERT INTO outbox (alert_id, channel, kind, due_at, digest_id)
        SELECT message.alert_id, message.channel, 'edit', @at, message.digest_id
        FROM outbox AS message
        WHERE message.kind = 'digest' AND (message.state = 'sent' OR message.state = 'waiting' AND message.leased_until > 0)
          AND NOT EXISTS (
            SELECT 1 FROM outbox AS edit
            WHERE edit.digest_id = message.digest_id AND edit.kind = 'edit' AND edit.state = 'waiting' AND edit.leased_until = 0)
          AND message.digest_id IN
        """;

    // Each walks an index of what waits or of what is held alone.
    public const string Loads = """
        SELECT channel, sum(waiting) AS waiting, sum(held) AS held, sum(newest) AS newest
        FROM (
          SELECT channel, count(*) AS waiting, 0 AS held, max(id) AS newest FROM outbox
          WHERE state = 'waiting' AND kind = 'post' AND leased_until <= @now GROUP BY channel
          UNION ALL
          SELECT channel, 0, count(*), 0 FROM outbox WHERE state = 'held' GROUP BY channel)
        GROUP BY channel
        """;

    private const string Waiting = "channel = @channel AND state = 'waiting' AND kind = 'post' AND leased_until <= @now";

    public async Task<IReadOnlyList<ChannelLoad>> LoadsAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(connection => connection.RowsAsync<Load>(Loads, new { now = Column.Of(now) }, cancellation), cancellation);
        return [.. rows.Select(row => new ChannelLoad(ChannelAddress.TryParse(row.Channel)!, (int)row.Waiting, (int)row.Held, row.Newest))];
    }

    public Task HoldAsync(ChannelAddress channel, DateTimeOffset now, CancellationToken cancellation)
    {
        var values = new { channel = channel.ToString(), now = Column.Of(now) };
        return database.WriteAsync(
            async connection =>
            {
                await FoldAsync(connection, $"SELECT alert_id FROM outbox WHERE {Waiting}", values, cancellation);
                return await connection.RunAsync($"UPDATE outbox SET state = 'held', held_at = @now WHERE {Waiting}", values, cancellation);
            },
            cancellation);
    }

    public async Task<IReadOnlyList<HeldPost>> HeldAsync(ChannelAddress channel, DateTimeOffset before, CancellationToken cancellation)
    {
        const string sql = """
            SELECT outbox.id, alert.id AS alert_id, alert.item_id, alert.created_at, alert.card
            FROM outbox
            JOIN alert ON alert.id = outbox.alert_id
            WHERE outbox.channel = @channel AND outbox.state = 'held' AND outbox.held_at < @before
            ORDER BY outbox.id
            """;
        var values = new { channel = channel.ToString(), before = Column.Of(before) };
        var rows = await database.ReadAsync(connection => connection.RowsAsync<Held>(sql, values, cancellation), cancellation);
        return [.. rows.Select(row => new HeldPost(row.Id, new Alert(row.AlertId, row.ItemId, AlertCardJson.Read(row.Card), Column.Time(row.CreatedAt))))];
    }

    public Task ReleaseAsync(IReadOnlyList<long> messages, CancellationToken cancellation) =>
        database.WriteAsync(
            connection => connection.RunAsync(
                "UPDATE outbox SET state = 'waiting', held_at = NULL WHERE id = @id AND state = 'held'", messages.Select(id => new { id }), cancellation),
            cancellation);

    public Task GatherAsync(ChannelAddress channel, DigestKind kind, IReadOnlyList<long> messages, DateTimeOffset now, CancellationToken cancellation) =>
        database.WriteAsync(connection => MakeAsync(connection, channel, kind, messages, now, cancellation), cancellation);

    public Task CapAsync(ChannelAddress channel, int number, DateTimeOffset dayStart, DateTimeOffset now, CancellationToken cancellation)
    {
        var values = new { channel = channel.ToString(), now = Column.Of(now), dayStart = Column.Of(dayStart) };
        return database.WriteAsync(
            async connection =>
            {
                var sent = await connection.ValueAsync<int>(
                    "SELECT count(*) FROM outbox WHERE channel = @channel AND kind = 'post' AND state = 'sent' AND settled_at >= @dayStart", values, cancellation);
                var sending = await connection.ValueAsync<int>(
                    "SELECT count(*) FROM outbox WHERE channel = @channel AND kind = 'post' AND state = 'waiting' AND leased_until > @now", values, cancellation);
                var over = (await connection.RowsAsync<long>($"SELECT id FROM outbox WHERE {Waiting} ORDER BY id", values, cancellation))
                    .Skip(Math.Max(0, number - sent - sending))
                    .ToList();
                return over.Count == 0 ? 0 : await AddAsync(connection, channel, over, values, now, cancellation);
            },
            cancellation);
    }

    private static async Task<int> AddAsync(
        DbConnection connection, ChannelAddress channel, List<long> over, object values, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = await connection.ValueAsync<long?>(
            """
            SELECT digest.id FROM digest
            JOIN outbox ON outbox.digest_id = digest.id AND outbox.kind = 'digest' AND outbox.state <> 'dropped'
            WHERE digest.channel = @channel AND digest.kind = 'More' AND digest.made_at >= @dayStart
            """,
            values,
            cancellation);
        if (today is not { } digest)
        {
            return await MakeAsync(connection, channel, DigestKind.More, over, now, cancellation);
        }

        await CarryAsync(connection, digest, over, cancellation);
        return await connection.RunAsync(EditDigests + "(@digest)", new { digest, at = Column.Of(now) }, cancellation);
    }

    private static async Task<int> MakeAsync(
        DbConnection connection, ChannelAddress channel, DigestKind kind, IReadOnlyList<long> messages, DateTimeOffset now, CancellationToken cancellation)
    {
        var digest = await connection.ValueAsync<long>(
            "INSERT INTO digest (channel, kind, made_at) VALUES (@channel, @kind, @at) RETURNING id",
            new { channel = channel.ToString(), kind = kind.ToString(), at = Column.Of(now) },
            cancellation);
        await CarryAsync(connection, digest, messages, cancellation);
        return await connection.RunAsync(
            """
            INSERT INTO outbox (alert_id, channel, kind, due_at, digest_id)
            SELECT alert_id, channel, 'digest', @at, @digest FROM outbox WHERE id = @first
            """,
            new { first = messages[0], digest, at = Column.Of(now) },
            cancellation);
    }

    private static async Task CarryAsync(DbConnection connection, long digest, IReadOnlyList<long> messages, CancellationToken cancellation)
    {
        await connection.RunAsync(
            "UPDATE outbox SET state = 'gathered', digest_id = @digest WHERE id = @id AND state IN ('held', 'waiting')",
            messages.Select(id => new { id, digest }),
            cancellation);
        await FoldAsync(
            connection,
            "SELECT alert_id FROM outbox WHERE digest_id = @digest AND kind = 'post'",
            new { digest, channel = await connection.ValueAsync<string>("SELECT channel FROM digest WHERE id = @digest", new { digest }, cancellation) },
            cancellation);
    }

    /// <summary>Lets go the edits that wait behind posts which will show their alert as it is then.</summary>
    private static Task<int> FoldAsync(DbConnection connection, string alerts, object values, CancellationToken cancellation) =>
        connection.RunAsync(
            $"""
            DELETE FROM outbox
            WHERE channel = @channel AND kind = 'edit' AND digest_id IS NULL AND state = 'waiting' AND leased_until = 0 AND alert_id IN ({alerts})
            """,
            values,
            cancellation);

    private sealed record Load
    {
        public string Channel { get; init; } = "";

        public long Waiting { get; init; }

        public long Held { get; init; }

        public long Newest { get; init; }
    }

    private sealed record Held(long Id, long AlertId, long ItemId, long CreatedAt, string Card);
}
