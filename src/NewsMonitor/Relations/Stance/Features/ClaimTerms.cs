namespace NewsMonitor.Relations.Stance.Features;

/// <summary>The words of a claim that carry its subject, each once, with how rare they are.</summary>
internal sealed class ClaimTerms
{
    /// <summary>Terms are kept in the bits of a word; headlines have 5 to 15.</summary>
    private const int Most = 60;
    private const int Fewest = 2;

    private readonly Dictionary<int, int> places = [];
    private readonly Dictionary<int, int> prefixPlaces = [];
    private readonly List<float> weights = [];

    public ClaimTerms(StanceText claim, WordRarity rarity)
    {
        Add(claim, rarity, kind => (kind & (TermKind.Content | TermKind.Cue)) == TermKind.Content);
        if (places.Count < Fewest)
        {
            Add(claim, rarity, kind => (kind & TermKind.Content) != 0);
        }

        foreach (var weight in weights)
        {
            Total += weight;
            Rarest = Math.Max(Rarest, weight);
        }
    }

    public int Count => weights.Count;

    /// <summary>All weights together.</summary>
    public float Total { get; }

    public float Rarest { get; }

    public ulong Names { get; private set; }

    public ulong Numbers { get; private set; }

    /// <summary>How rare a term is.</summary>
    public float Weight(int place) => weights[place];

    /// <summary>The claim's term that a text's word stands for, or -1.</summary>
    public int Find(int term, int prefix) =>
        term == 0 ? -1 : places.TryGetValue(term, out var place) || (prefix != 0 && prefixPlaces.TryGetValue(prefix, out place)) ? place : -1;

    /// <summary>The weight of the terms in a set, 0 to 1.</summary>
    public float Share(ulong set) => Total > 0 ? Sum(set) / Total : 0;

    /// <summary>The weight of those of a set that are also in another, as a share of that other; 0 when it is empty.</summary>
    public float ShareOf(ulong set, ulong other) => other == 0 ? 0 : Sum(set & other) / Math.Max(Sum(other), 0.01f);

    private float Sum(ulong set)
    {
        var sum = 0f;
        for (var place = 0; place < weights.Count; place++)
        {
            sum += (set >> place & 1) != 0 ? weights[place] : 0;
        }

        return sum;
    }

    private void Add(StanceText claim, WordRarity rarity, Func<TermKind, bool> isMeant)
    {
        for (var i = 0; i < claim.Terms.Length && weights.Count < Most; i++)
        {
            if (claim.Terms[i] == 0 || !isMeant(claim.Kinds[i]) || !places.TryAdd(claim.Terms[i], weights.Count))
            {
                continue;
            }

            var bit = 1UL << weights.Count;
            Names |= (claim.Kinds[i] & TermKind.Name) != 0 ? bit : 0;
            Numbers |= (claim.Kinds[i] & TermKind.Number) != 0 ? bit : 0;
            _ = claim.Prefixes[i] != 0 && prefixPlaces.TryAdd(claim.Prefixes[i], weights.Count);
            weights.Add(rarity.Of(claim.Terms[i]));
        }
    }
}
