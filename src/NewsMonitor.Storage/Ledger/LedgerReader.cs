using System.Data.Common;
using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Reads the ledger on one connection, as its transaction sees it while it has written nothing.</summary>
internal sealed class LedgerReader(DbConnection connection, Database database) : ILedger
{
    /// <summary>A short walk along the primary key, however many appearances carry the key.</summary>
    public const string LatestOfKey = """
        SELECT appearance_id FROM appearance_key
        WHERE key = @key
        ORDER BY published_at DESC, appearance_id DESC
        LIMIT @limitPerKey
        """;

    public const string AppearancesById = AppearanceRow.Select + "WHERE appearance.id IN @ids";

    public const string AppearancesOfClaims =
        AppearanceRow.Select + "WHERE appearance.stands_in IN @claims ORDER BY appearance.published_at, appearance.id";

    public const string RelationsOfClaims = RelationRow.Select + """
        WHERE relation.id IN (
          SELECT relation.id FROM appearance JOIN relation ON relation.from_id = appearance.id WHERE appearance.stands_in IN @claims
          UNION
          SELECT relation.id FROM appearance JOIN relation ON relation.to_id = appearance.id WHERE appearance.stands_in IN @claims)
        ORDER BY relation.id
        """;

    // The sentences of an item ask for the same candidates again and again, and nothing changes while they do.
    private readonly Dictionary<long, LedgerAppearance> candidates = [];
    private readonly Dictionary<(string Key, int Limit), List<long>> latest = [];

    public async Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync(
        IReadOnlyCollection<string> keys, int limitPerKey, CancellationToken cancellation)
    {
        var ids = new HashSet<long>();
        foreach (var key in keys.Distinct())
        {
            ids.UnionWith(await LatestAsync(key, limitPerKey, cancellation));
        }

        var unread = ids.Where(id => !candidates.ContainsKey(id)).ToList();
        if (unread.Count > 0)
        {
            foreach (var row in await connection.RowsAsync<AppearanceRow>(AppearancesById, new { ids = unread }, cancellation))
            {
                candidates.Add(row.Id, row.ToAppearance(database.Appearances));
            }
        }

        return
        [
            .. ids.Select(id => candidates[id])
                .OrderByDescending(candidate => candidate.PublishedAt)
                .ThenByDescending(candidate => candidate.Id),
        ];
    }

    private async Task<List<long>> LatestAsync(string key, int limitPerKey, CancellationToken cancellation)
    {
        if (!latest.TryGetValue((key, limitPerKey), out var ids))
        {
            ids = await connection.RowsAsync<long>(LatestOfKey, new { key, limitPerKey }, cancellation);
            latest.Add((key, limitPerKey), ids);
        }

        return ids;
    }

    public async Task<ClaimHistory?> FindAsync(ClaimNumber number, CancellationToken cancellation) =>
        (await HistoriesAsync([await AnsweringAsync(number, cancellation)], cancellation)).SingleOrDefault();

    public Task<ClaimPage> SearchAsync(ClaimQuery query, CancellationToken cancellation) =>
        new ClaimSearch(connection, database, this).PageAsync(query, cancellation);

    public async Task<IReadOnlyList<LedgerAppearance>> NearestAsync(IReadOnlyCollection<string> words, int most, CancellationToken cancellation)
    {
        var ids = await new NearestSentences(connection, database).FindAsync(SearchWords.Read(string.Join(' ', words)), most, cancellation);
        if (ids.Count == 0)
        {
            return [];
        }

        var rows = (await connection.RowsAsync<AppearanceRow>(AppearancesById, new { ids }, cancellation)).ToDictionary(row => row.Id);
        return [.. ids.Select(id => rows[id].ToAppearance(database.Appearances))];
    }

    /// <summary>The histories of these claims in their order, in two queries; numbers that no claim has are left out.</summary>
    public async Task<IReadOnlyList<ClaimHistory>> HistoriesAsync(IReadOnlyList<long> claims, CancellationToken cancellation)
    {
        if (claims.Count == 0)
        {
            return [];
        }

        var appearances = (await connection.RowsAsync<AppearanceRow>(AppearancesOfClaims, new { claims }, cancellation))
            .ToLookup(row => row.Claim, row => row.ToAppearance());
        var relations = (await connection.RowsAsync<RelationRow>(RelationsOfClaims, new { claims }, cancellation))
            .SelectMany(row => Sides(row).Select(claim => (claim, Relation: row.ToRelation())))
            .ToLookup(side => side.claim, side => side.Relation);
        return
        [
            .. claims
                .Where(appearances.Contains)
                .Select(claim => new ClaimHistory(new ClaimNumber(claim), [.. appearances[claim]], [.. relations[claim]])),
        ];
    }

    /// <summary>The claim that answers under a number: itself, unless a person merged it.</summary>
    private async Task<long> AnsweringAsync(ClaimNumber number, CancellationToken cancellation) =>
        await connection.ValueAsync<long?>("SELECT merged_into FROM claim WHERE number = @Value", new { number.Value }, cancellation) ?? number.Value;

    private static IEnumerable<long> Sides(RelationRow row) =>
        row.FromClaim == row.ToClaim ? [row.FromClaim] : [row.FromClaim, row.ToClaim];
}
