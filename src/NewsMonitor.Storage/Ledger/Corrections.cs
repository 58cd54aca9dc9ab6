using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;
using NewsMonitor.Storage.Alerts;

namespace NewsMonitor.Storage.Ledger;

internal sealed class Corrections(Database database, TimeProvider time) : ICorrections
{
    // A relation that a person drew had no judgement to be right or wrong about.
    private const string Precision = $"""
        SELECT relation.label, sum(word.after = relation.label) AS right, sum(word.after <> relation.label) AS wrong
        FROM relation
        JOIN correction AS word ON word.relation_id = relation.id AND word.id = {RelationRow.RulingInForce}
        WHERE relation.id IN (SELECT relation_id FROM correction) AND relation.rule <> @person
        GROUP BY relation.label
        """;

    public Task<T> CorrectAsync<T>(
        Func<ICorrectionSession, IAlertBook, CancellationToken, Task<(T Answer, IReadOnlyList<AlertEdit> Edits)>> correct,
        CancellationToken cancellation) =>
        database.WriteAsync(
            async connection =>
            {
                var (answer, edits) = await correct(new CorrectionSession(connection, database), new AlertReader(connection), cancellation);
                await new AlertWriter(connection, time.GetUtcNow()).EditAsync(edits, cancellation);
                await StandingIndex.SettleAsync(connection, database, cancellation);
                return answer;
            },
            cancellation);

    public async Task<IReadOnlyList<Correction>> OfClaimAsync(ClaimNumber claim, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.RowsAsync<CorrectionRow>(
                CorrectionRow.Select + """
                WHERE said.id IN (SELECT id FROM correction WHERE claim = @Value UNION SELECT id FROM correction WHERE other = @Value)
                ORDER BY said.id
                """,
                new { claim.Value },
                cancellation),
            cancellation);
        return [.. rows.Select(row => row.ToCorrection())];
    }

    public Task<IReadOnlyList<ItemRelation>> OfItemAsync(long itemId, CancellationToken cancellation) =>
        database.ReadAsync(connection => new CorrectionSession(connection, database).OfItemAsync(itemId, cancellation), cancellation);

    public async Task<IReadOnlyList<LabelPrecision>> PrecisionAsync(CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.RowsAsync<Row>(Precision, new { person = LedgerRelation.PersonRule }, cancellation), cancellation);
        return
        [
            .. rows.Select(row => new LabelPrecision(Enum.Parse<RelationLabel>(row.Label), (int)row.Right, (int)row.Wrong))
                .OrderByDescending(precision => precision.Label),
        ];
    }

    private sealed record Row
    {
        public string Label { get; init; } = "";

        public long Right { get; init; }

        public long Wrong { get; init; }
    }
}
