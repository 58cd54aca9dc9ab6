using System.Data.Common;
using System.Numerics;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Finds the sentences that hold most of some words, whatever their age: those with all, then all that hold a rare one, then
/// those with several of the common ones together, so that no search goes through the sentences of a common word alone.</summary>
internal sealed class NearestSentences(DbConnection connection, Database database)
{
    /// <summary>Of so many common words all combinations are tried, at most 63.</summary>
    private const int Combined = 6;

    /// <summary>Sentences looked at for each search; a word of fewer is rare.</summary>
    private const int LookedAt = 100;

    /// <summary>Outlets repeat a claim; a few of them show what it says.</summary>
    private const int OfOneClaim = 4;

    /// <summary>Sentences with fewer of the words than one in three, and no rare one, are on something else.</summary>
    private const int LeastShare = 3;

    private readonly List<long> found = [];
    private readonly Dictionary<long, int> ofClaim = [];

    /// <summary>Ids of appearances, the nearest first.</summary>
    public async Task<IReadOnlyList<long>> FindAsync(SearchWords words, int most, CancellationToken cancellation)
    {
        if (words.Phrases.Count == 0)
        {
            return found;
        }

        await TakeAsync(await LatestAsync(words, cancellation), most, cancellation);
        if (found.Count < most && words.Phrases.Count > 1)
        {
            var common = await TakeRareAsync(words, most, cancellation);
            await TakeCommonAsync(words.Only(common), Math.Max(1, words.Phrases.Count / LeastShare), most, cancellation);
        }

        return found;
    }

    /// <summary>Takes the sentences with rare words, those with the rarest together first.</summary>
    /// <returns>The places of the other words that occur.</returns>
    private async Task<IReadOnlyList<int>> TakeRareAsync(SearchWords words, int most, CancellationToken cancellation)
    {
        var common = new List<int>();
        var weights = new Dictionary<long, double>();
        for (var place = 0; place < words.Phrases.Count; place++)
        {
            var ids = await LatestAsync(words.Only([place]), cancellation);
            if (ids.Count == LookedAt)
            {
                common.Add(place);
                continue;
            }

            foreach (var id in ids)
            {
                weights[id] = weights.GetValueOrDefault(id) + 1 + Math.Log2((double)LookedAt / ids.Count);
            }
        }

        await TakeAsync([.. weights.OrderByDescending(entry => entry.Value).ThenByDescending(entry => entry.Key).Select(entry => entry.Key)], most, cancellation);
        return common;
    }

    /// <summary>Takes the latest sentences with all of the common words, then with fewer.</summary>
    private async Task TakeCommonAsync(SearchWords all, int least, int most, CancellationToken cancellation)
    {
        var words = all.Only(Enumerable.Range(0, Math.Min(Combined, all.Phrases.Count)));
        var apart = found.Count < most ? await ApartAsync(words, cancellation) : [];
        var sets = Enumerable.Range(1, (1 << words.Phrases.Count) - 1)
            .Where(set => BitOperations.PopCount((uint)set) >= least && !apart.Exists(pair => (set & pair) == pair))
            .OrderByDescending(set => BitOperations.PopCount((uint)set))
            .ThenBy(set => set);
        foreach (var set in sets.TakeWhile(_ => found.Count < most))
        {
            await TakeAsync(await LatestAsync(words.Only(Places(set)), cancellation), most, cancellation);
        }
    }

    /// <summary>The pairs that stand in no sentence together; nothing with both has to be searched for.</summary>
    private async Task<List<int>> ApartAsync(SearchWords words, CancellationToken cancellation)
    {
        var apart = new List<int>();
        for (var one = 0; one < words.Phrases.Count; one++)
        {
            for (var other = one + 1; other < words.Phrases.Count; other++)
            {
                if ((await LatestAsync(words.Only([one, other]), cancellation, most: 1)).Count == 0)
                {
                    apart.Add((1 << one) | (1 << other));
                }
            }
        }

        return apart;
    }

    private Task<List<long>> LatestAsync(SearchWords words, CancellationToken cancellation, int most = LookedAt) =>
        connection.RowsAsync<long>($"{database.QuotesByWords} LIMIT @most", new { words = database.Words(words), most }, cancellation);

    /// <summary>Takes these in their order, until there are enough.</summary>
    private async Task TakeAsync(IReadOnlyList<long> ids, int most, CancellationToken cancellation)
    {
        const string claims = "SELECT id, stands_in AS claim FROM appearance WHERE id IN @ids";
        var unknown = ids.Except(found).Take(LookedAt).ToList();
        if (unknown.Count == 0 || found.Count >= most)
        {
            return;
        }

        var claimOf = (await connection.RowsAsync<Row>(claims, new { ids = unknown }, cancellation)).ToDictionary(row => row.Id, row => row.Claim);
        foreach (var id in unknown)
        {
            var known = ofClaim.GetValueOrDefault(claimOf[id]);
            if (found.Count < most && known < OfOneClaim)
            {
                ofClaim[claimOf[id]] = known + 1;
                found.Add(id);
            }
        }
    }

    private static IEnumerable<int> Places(int set) => Enumerable.Range(0, Combined).Where(place => (set >> place & 1) != 0);

    private sealed record Row
    {
        public long Id { get; init; }

        public long Claim { get; init; }
    }
}
