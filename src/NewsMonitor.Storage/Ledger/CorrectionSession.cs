using System.Data.Common;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Storage.Ledger;

/// <summary>The ledger inside the transaction of one correction.</summary>
internal sealed class CorrectionSession(DbConnection connection, Database database) : ICorrectionSession
{
    private const string RelationsById = RelationRow.Select + "WHERE relation.id IN @ids ORDER BY relation.id";

    /// <summary>Numbers in one statement; databases take so many and not many more.</summary>
    private const int AtOnce = 1000;

    // A reader keeps the candidates it has read; here what is read may have moved since.
    private LedgerReader Reader => new(connection, database);

    public Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync(
        IReadOnlyCollection<string> keys, int limitPerKey, CancellationToken cancellation) =>
        Reader.CandidatesAsync(keys, limitPerKey, cancellation);

    public Task<ClaimHistory?> FindAsync(ClaimNumber number, CancellationToken cancellation) => Reader.FindAsync(number, cancellation);

    public async Task<ClaimPage> SearchAsync(ClaimQuery query, CancellationToken cancellation)
    {
        while (query.Status is not null && !await StandingIndex.SettleAsync(connection, database, cancellation))
        {
            // Batch by batch.
        }

        return await Reader.SearchAsync(query, cancellation);
    }

    public Task<IReadOnlyList<LedgerAppearance>> NearestAsync(IReadOnlyCollection<string> words, int most, CancellationToken cancellation) =>
        Reader.NearestAsync(words, most, cancellation);

    public async Task<ClaimNumber> OpenClaimAsync(CancellationToken cancellation) =>
        new(await connection.ValueAsync<long>("INSERT INTO claim DEFAULT VALUES RETURNING number", null, cancellation));

    public Task<long> RelateAsync(long from, long to, CancellationToken cancellation) =>
        connection.ValueAsync<long>(
            "INSERT INTO relation (from_id, to_id, label, rule, reason) VALUES (@from, @to, @label, @rule, '') RETURNING id",
            new { from, to, label = nameof(RelationLabel.Unrelated), rule = LedgerRelation.PersonRule },
            cancellation);

    public async Task<long> AppendAsync(Correction correction, CancellationToken cancellation)
    {
        var id = await connection.ValueAsync<long>(CorrectionRow.Insert, CorrectionRow.Of(correction), cancellation);
        if (correction.Kind != CorrectionKind.Relation)
        {
            await PlaceAsync(correction.Claim, cancellation);
        }

        return id;
    }

    public async Task<Correction?> LatestInForceAsync(ClaimNumber claim, CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync<CorrectionRow>(
            CorrectionRow.Select + $"""
            WHERE said.id IN (SELECT id FROM correction WHERE claim = @Value UNION SELECT id FROM correction WHERE other = @Value)
              AND said.kind <> 'Undo' AND said.part_of IS NULL AND {RelationRow.InForce}
            ORDER BY said.id DESC
            LIMIT 1
            """,
            new { claim.Value },
            cancellation);
        return rows is [var row] ? row.ToCorrection() : null;
    }

    public async Task<IReadOnlyList<Correction>> PartsAsync(long split, CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync<CorrectionRow>(
            CorrectionRow.Select + "WHERE said.part_of = @split ORDER BY said.id", new { split }, cancellation);
        return [.. rows.Select(row => row.ToCorrection())];
    }

    public async Task<IReadOnlyList<ItemRelation>> OfItemAsync(long itemId, CancellationToken cancellation)
    {
        var ids = await connection.RowsAsync<long>(
            "SELECT relation.id FROM appearance JOIN relation ON relation.from_id = appearance.id WHERE appearance.item_id = @itemId",
            new { itemId },
            cancellation);
        return await RelationsAsync(ids, cancellation);
    }

    public async Task<ItemRelation> RelationAsync(long relation, CancellationToken cancellation) =>
        (await RelationsAsync([relation], cancellation)).Single();

    public async Task<IReadOnlyList<ItemRelation>> RelationsAsync(IReadOnlyCollection<long> relations, CancellationToken cancellation)
    {
        var read = new List<ItemRelation>();
        foreach (var ids in relations.Chunk(AtOnce))
        {
            read.AddRange(await RelationsOfAsync(ids, cancellation));
        }

        return read;
    }

    private async Task<IReadOnlyList<ItemRelation>> RelationsOfAsync(long[] ids, CancellationToken cancellation)
    {
        var relations = await connection.RowsAsync<RelationRow>(RelationsById, new { ids }, cancellation);
        var ends = relations.SelectMany(row => new[] { row.FromId, row.ToId }).Distinct().ToList();
        var appearances = (await connection.RowsAsync<AppearanceRow>(LedgerReader.AppearancesById, new { ids = ends }, cancellation))
            .ToDictionary(row => row.Id, row => row.ToAppearance());
        return [.. relations.Select(row => new ItemRelation(row.ToRelation(), appearances[row.FromId], appearances[row.ToId]))];
    }

    /// <summary>Puts every appearance that merges and splits around the claim concern where they put it now.</summary>
    private async Task PlaceAsync(ClaimNumber claim, CancellationToken cancellation)
    {
        var steps = await connection.RowsAsync<CorrectionRow>(
            CorrectionRow.Select + "WHERE said.kind IN ('Merge', 'Split', 'Undo') ORDER BY said.id", null, cancellation);
        var placement = new Placement(steps.Select(row => row.ToCorrection()));
        var around = placement.Around(claim);
        var claims = around.Select(number => number.Value).ToList();
        var appearances = await connection.RowsAsync<Placed>(
            "SELECT id, claim AS judged, stands_in AS now FROM appearance WHERE stands_in IN @claims", new { claims }, cancellation);
        var moved = appearances
            .Select(row => (row.Id, row.Judged, row.Now, To: placement.Of(new ClaimNumber(row.Judged), row.Id).Value))
            .Where(row => row.To != row.Now)
            .Select(row => new { row.Id, to = row.To == row.Judged ? (long?)null : row.To });
        await connection.RunAsync("UPDATE appearance SET moved_to = @to WHERE id = @Id", moved, cancellation);
        await connection.RunAsync(
            """
            UPDATE claim SET
              latest_at = (SELECT max(published_at) FROM appearance WHERE stands_in = @number),
              merged_into = @into
            WHERE number = @number
            """,
            around.Select(number => new { number = number.Value, into = placement.Of(number) == number ? (long?)null : placement.Of(number).Value }),
            cancellation);
    }

    private sealed record Placed(long Id, long Judged, long Now);
}
