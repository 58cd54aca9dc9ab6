using System.Data.Common;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Storage.Ledger;

namespace NewsMonitor.Storage.Adjudication;

internal sealed class OpinionStore(Database database) : IOpinionStore
{
    /// <summary>The latest tension on which there is neither an opinion nor a person's word, and nobody has asked about of late.</summary>
    private const string Next = """
        SELECT relation.id
        FROM relation
        WHERE relation.id IN (SELECT id FROM relation WHERE label = 'Tension' ORDER BY id DESC LIMIT @latest)
          AND NOT EXISTS (SELECT 1 FROM opinion WHERE relation_id = relation.id AND (label IS NOT NULL OR asked_at > @retried))
          AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.relation_id = relation.id)
          AND (SELECT count(*) FROM opinion WHERE relation_id = relation.id) < @attempts
        ORDER BY relation.id DESC
        LIMIT 1
        """;

    private const string Calls = """
        SELECT count(*) AS last_day, count(*) FILTER (WHERE asked_at > @hour) AS last_hour,
          count(*) FILTER (WHERE asked_at > @pause AND fault IS NOT NULL) AS lately_failed
        FROM opinion
        WHERE asked_at > @day
        """;

    private const string Side = """
        SELECT item.outlet, item.published_at, item.title, item.summary, item.text, appearance.json
        FROM appearance
        JOIN item ON item.id = appearance.item_id
        WHERE appearance.id = (SELECT {0} FROM relation WHERE id = @relation)
        """;

    public Task<OpenCase?> TakeAsync(string model, CallLimits limits, DateTimeOffset now, CancellationToken cancellation) =>
        database.WriteAsync(
            async connection =>
            {
                var made = await MadeAsync(connection, now, cancellation);
                var latest = CallLimits.Latest;
                var retried = Column.Of(now - CallLimits.NextAttempt);
                if (made.LastHour >= limits.PerHour || made.LastDay >= limits.PerDay || made.LatelyFailed > 0
                    || await connection.ValueAsync<long?>(Next, new { latest, retried, attempts = CallLimits.Attempts }, cancellation) is not { } relation)
                {
                    return null;
                }

                var call = await connection.ValueAsync<long>(
                    "INSERT INTO opinion (relation_id, asked_at, model) VALUES (@relation, @at, @model) RETURNING id",
                    new { relation, at = Column.Of(now), model },
                    cancellation);
                return new OpenCase(call, await SideAsync(connection, "to_id", relation, cancellation), await SideAsync(connection, "from_id", relation, cancellation));
            },
            cancellation);

    public Task GivenAsync(long call, RelationLabel label, string reason, CancellationToken cancellation) =>
        database.WriteAsync(
            async connection =>
            {
                await connection.RunAsync(
                    "UPDATE opinion SET label = @label, reason = @reason WHERE id = @call", new { call, label = label.ToString(), reason }, cancellation);
                return await StandingIndex.SettleAsync(connection, database, cancellation);
            },
            cancellation);

    public Task FailedAsync(long call, string fault, CancellationToken cancellation) =>
        database.WriteAsync(
            connection => connection.RunAsync("UPDATE opinion SET fault = @fault WHERE id = @call", new { call, fault }, cancellation), cancellation);

    public Task<OpinionState> StateAsync(DateTimeOffset now, CancellationToken cancellation) =>
        database.ReadAsync(
            async connection =>
            {
                var made = await MadeAsync(connection, now, cancellation);
                var given = await connection.ValueAsync<int>("SELECT count(*) FROM opinion WHERE label IS NOT NULL", null, cancellation);
                var fault = await connection.ValueAsync<string?>("SELECT fault FROM opinion ORDER BY id DESC LIMIT 1", null, cancellation);
                return new OpinionState((int)made.LastHour, (int)made.LastDay, given, fault);
            },
            cancellation);

    private static async Task<Made> MadeAsync(DbConnection connection, DateTimeOffset now, CancellationToken cancellation)
    {
        var (hour, day, pause) = (Column.Of(now.AddHours(-1)), Column.Of(now.AddDays(-1)), Column.Of(now - CallLimits.Pause));
        return await connection.RowAsync<Made>(Calls, new { hour, day, pause }, cancellation) ?? new Made(0, 0, 0);
    }

    private static async Task<CaseSide> SideAsync(DbConnection connection, string end, long relation, CancellationToken cancellation)
    {
        var row = (await connection.RowAsync<SideRow>(Side.Replace("{0}", end, StringComparison.Ordinal), new { relation }, cancellation))!;
        var quote = AppearanceJson.Read(row.Json).Quote;
        var text = quote.Field == ItemField.Summary || row.Text.Length == 0 ? row.Summary : row.Text;
        return new CaseSide(row.Outlet, Column.Time(row.PublishedAt), row.Title, quote, text);
    }

    private sealed record Made(long LastDay, long LastHour, long LatelyFailed);

    private sealed record SideRow(string Outlet, long PublishedAt, string Title, string Summary, string Text, string Json);
}
