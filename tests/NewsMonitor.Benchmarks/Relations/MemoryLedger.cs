using System.Runtime.InteropServices;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;

namespace NewsMonitor.Benchmarks.Relations;

/// <summary>A ledger in memory that answers as the store does: of each key the latest appearances, each once, the latest first.</summary>
internal sealed class MemoryLedger : ILedgerSession
{
    /// <summary>What no question reaches is not kept.</summary>
    private const int KeptPerKey = 256;

    private readonly Dictionary<string, List<Kept>> ofKey = new(StringComparer.Ordinal);
    private long origins;
    private readonly List<Kept> found = [];
    private long items;
    private long question;

    /// <summary>Claims opened so far.</summary>
    public long Claims { get; private set; }

    public long Appearances { get; private set; }

    public Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync(IReadOnlyCollection<string> keys, int limitPerKey, CancellationToken cancellation)
    {
        question++;
        found.Clear();
        foreach (var key in keys)
        {
            if (ofKey.TryGetValue(key, out var known))
            {
                for (var i = known.Count - 1; i >= Math.Max(0, known.Count - limitPerKey); i--)
                {
                    if (known[i].Answers(question))
                    {
                        found.Add(known[i]);
                    }
                }
            }
        }

        found.Sort(static (one, other) => one.At != other.At ? other.At.CompareTo(one.At) : other.Appearance.Id.CompareTo(one.Appearance.Id));
        return Task.FromResult<IReadOnlyList<LedgerAppearance>>(found.ConvertAll(static kept => kept.Appearance));
    }

    public Task<ClaimNumber> OpenClaimAsync(CancellationToken cancellation) => Task.FromResult(new ClaimNumber(++Claims));

    public Task<Origin> OpenOriginAsync(string name, CancellationToken cancellation) => Task.FromResult(new Origin(++origins, name));

    public Task<ClaimHistory?> FindAsync(ClaimNumber number, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<LedgerAppearance>> NearestAsync(IReadOnlyCollection<string> words, int most, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<ClaimPage> SearchAsync(ClaimQuery query, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Takes in what an item was judged to say.</summary>
    public void Take(Item item, Judgement judgement)
    {
        items++;
        foreach (var judged in judgement.Appearances)
        {
            Take(item, judged.Appearance, judged.Claim, judged.Origin);
        }
    }

    /// <summary>Takes in appearances of one item, each a claim of its own.</summary>
    public void Take(Item item, IReadOnlyList<Appearance> appearances)
    {
        items++;
        foreach (var appearance in appearances)
        {
            Take(item, appearance, new ClaimNumber(++Claims), new Origin(++origins, item.Outlet));
        }
    }

    private void Take(Item item, Appearance appearance, ClaimNumber claim, Origin origin)
    {
        var stored = new LedgerAppearance
        {
            Id = ++Appearances,
            Claim = claim,
            Appearance = appearance,
            Origin = origin,
            ItemId = items,
            ItemKey = item.Keys[0].Value,
            Outlet = item.Outlet,
            ItemTitle = item.Title,
            PublishedAt = item.PublishedAt,
        };
        var kept = new Kept(stored);
        foreach (var key in appearance.Keys)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(ofKey, key, out _);
            known ??= [];
            if (known.Count == KeptPerKey)
            {
                known.RemoveRange(0, KeptPerKey / 2);
            }

            known.Add(kept);
        }
    }

    /// <summary>An appearance under its keys, which answers a question once.</summary>
    private sealed class Kept(LedgerAppearance appearance)
    {
        private long answered;

        public LedgerAppearance Appearance { get; } = appearance;

        public long At { get; } = appearance.PublishedAt.UtcTicks;

        public bool Answers(long question)
        {
            var isFirst = answered != question;
            answered = question;
            return isFirst;
        }
    }
}
