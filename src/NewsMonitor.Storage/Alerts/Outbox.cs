using System.Data.Common;
using NewsMonitor.Alerts;

namespace NewsMonitor.Storage.Alerts;

internal sealed class Outbox(Database database, TimeProvider time) : IOutbox
{
    // Only a channel's oldest waiting message is ever given out. That keeps the order, keeps one in flight, and gives
    // an edit out only after its original, which is always older and waits in the same channel.
    public const string Lease = """
        UPDATE outbox SET leased_until = @until, attempts = attempts + 1
        WHERE id IN (
          SELECT id FROM outbox
          WHERE id IN (SELECT min(id) FROM outbox WHERE state = 'waiting' GROUP BY channel)
            AND due_at <= @now AND leased_until <= @now AND substr(channel, 1, instr(channel || ':', ':') - 1) NOT IN @full
          ORDER BY id
          LIMIT @limit)
        RETURNING id
        """;

    public const string NextDue = """
        SELECT min(due_at) FROM outbox
        WHERE id IN (SELECT min(id) FROM outbox WHERE state = 'waiting' GROUP BY channel) AND due_at > @now AND leased_until <= @now
        """;

    // Each walks an index of the waiting or of the dropped alone: the sent ones are most, and grow.
    public const string WaitingCount = "SELECT count(*) FROM outbox WHERE state = 'waiting'";

    public const string DroppedCount = "SELECT count(*) FROM outbox WHERE state = 'dropped'";

    public const string WaitingFailure = """
        SELECT failure FROM outbox WHERE state = 'waiting' AND failure IS NOT NULL ORDER BY failed_at DESC, id DESC LIMIT 1
        """;

    public const string DroppedFailure = "SELECT failure FROM outbox WHERE state = 'dropped' ORDER BY failed_at DESC, id DESC LIMIT 1";

    private const string Leased = """
        SELECT message.id, message.alert_id, message.channel, alert.card, message.attempts - 1 AS attempts, message.digest_id,
          coalesce(post.mentions, message.mentions) AS mentions, coalesce(post.platform_id, carrier.platform_id) AS edits
        FROM outbox AS message
        JOIN alert ON alert.id = message.alert_id
        LEFT JOIN outbox AS post
          ON message.kind = 'edit' AND message.digest_id IS NULL
            AND post.alert_id = message.alert_id AND post.channel = message.channel AND post.kind = 'post'
        LEFT JOIN outbox AS carrier
          ON message.kind = 'edit' AND carrier.digest_id = message.digest_id AND carrier.kind = 'digest'
        WHERE message.id IN @ids
        ORDER BY message.id
        """;

    public async Task<IReadOnlyList<OutboxMessage>> LeaseAsync(
        DateTimeOffset now, TimeSpan lease, int limit, IReadOnlyCollection<string> full, CancellationToken cancellation)
    {
        var values = new { now = Column.Of(now), until = Column.Of(now + lease), limit, full };
        var rows = await database.WriteAsync(
            async connection =>
            {
                var ids = await connection.RowsAsync<long>(Lease, values, cancellation);
                var leased = ids.Count == 0 ? [] : await connection.RowsAsync<Row>(Leased, new { ids }, cancellation);
                return await WithDigestsAsync(connection, leased, cancellation);
            },
            cancellation);
        return rows;
    }

    public async Task<DateTimeOffset?> NextDueAsync(DateTimeOffset now, CancellationToken cancellation) => Column.Time(
        await database.ReadAsync(connection => connection.ValueAsync<long?>(NextDue, new { now = Column.Of(now) }, cancellation), cancellation));

    private static async Task<IReadOnlyList<OutboxMessage>> WithDigestsAsync(DbConnection connection, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        var messages = new List<OutboxMessage>();
        foreach (var row in rows)
        {
            var digest = row.DigestId is { } id ? await DigestReader.ReadAsync(connection, id, cancellation) : null;
            messages.Add(row.ToMessage() with { Digest = digest });
        }

        return messages;
    }

    public Task SentAsync(long messageId, string platformId, DateTimeOffset at, CancellationToken cancellation) =>
        RunAsync(
            """
            UPDATE outbox SET state = 'sent', platform_id = @platformId, settled_at = @at, leased_until = 0
            WHERE id = @messageId AND state <> 'sent'
            """,
            new { messageId, platformId, at = Column.Of(at) },
            cancellation);

    public Task PaceAsync(long messageId, DateTimeOffset at, CancellationToken cancellation) =>
        RunAsync(
            """
            UPDATE outbox SET due_at = @at, attempts = attempts - 1, leased_until = 0
            WHERE id = @messageId AND state = 'waiting'
            """,
            new { messageId, at = Column.Of(at) },
            cancellation);

    public Task RetryAsync(long messageId, DateTimeOffset at, string reason, CancellationToken cancellation) =>
        RunAsync(
            """
            UPDATE outbox SET due_at = @at, failure = @reason, failed_at = @now, leased_until = 0
            WHERE id = @messageId AND state = 'waiting'
            """,
            new { messageId, reason, at = Column.Of(at), now = Column.Of(time.GetUtcNow()) },
            cancellation);

    public Task DropAsync(long messageId, string reason, CancellationToken cancellation) =>
        RunAsync(
            """
            UPDATE outbox SET state = 'dropped', failure = @reason, failed_at = @now, settled_at = @now, leased_until = 0
            WHERE (state = 'waiting' AND (id = @messageId OR kind = 'edit' AND digest_id IS NULL AND EXISTS (
                SELECT 1 FROM outbox AS post
                WHERE post.id = @messageId AND post.kind = 'post'
                  AND post.alert_id = outbox.alert_id AND post.channel = outbox.channel)))
              OR (state IN ('waiting', 'gathered') AND digest_id = (
                SELECT digest_id FROM outbox AS carrier WHERE carrier.id = @messageId AND carrier.kind = 'digest'))
            """,
            new { messageId, reason, now = Column.Of(time.GetUtcNow()) },
            cancellation);

    public Task<OutboxState> StateAsync(CancellationToken cancellation) =>
        database.ReadAsync(
            async connection =>
            {
                var waiting = await connection.ValueAsync<int>(WaitingCount, null, cancellation);
                var dropped = await connection.ValueAsync<int>(DroppedCount, null, cancellation);
                var failure = await connection.ValueAsync<string>(WaitingFailure, null, cancellation)
                    ?? await connection.ValueAsync<string>(DroppedFailure, null, cancellation);
                return new OutboxState(waiting, dropped, failure);
            },
            cancellation);

    private Task<int> RunAsync(string sql, object values, CancellationToken cancellation) =>
        database.WriteAsync(connection => connection.RunAsync(sql, values, cancellation), cancellation);

    private sealed record Row
    {
        public long Id { get; init; }

        public long AlertId { get; init; }

        public string Channel { get; init; } = "";

        public string Card { get; init; } = "";

        public string? Edits { get; init; }

        public int Attempts { get; init; }

        public long? DigestId { get; init; }

        public string Mentions { get; init; } = "";

        public OutboxMessage ToMessage()
        {
            var channel = ChannelAddress.TryParse(Channel)!;
            var mentions = Mentions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Mention.TryParse(channel.Scheme, id)).OfType<Mention>();
            return new(Id, AlertId, channel, AlertCardJson.Read(Card), Edits, Attempts) { Mentions = [.. mentions] };
        }
    }
}
