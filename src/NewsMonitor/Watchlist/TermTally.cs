namespace NewsMonitor.Watchlist;

/// <summary>Counts candidate terms over documents, in bounded memory.</summary>
internal sealed class TermTally
{
    private const int MaxCandidates = 200_000;
    private const int MinPairCount = 3;

    // How much more often than by chance two words stand together before they make a phrase.
    private const double MinAssociation = 20;

    private readonly Dictionary<string, Tally> candidates = [];
    private readonly Dictionary<string, Tally> pairs = [];
    private readonly Dictionary<string, int> words = [];
    private int document;
    private int total;

    public void NextDocument() => document++;

    public void Add(string term, ProposedTermKind kind) => Count(candidates, term, kind);

    /// <summary>Counts a line's words, and each two of them that stand together and carry meaning.</summary>
    public void AddWords(IEnumerable<string> line)
    {
        string? before = null;
        foreach (var word in line.Select(word => word.ToLowerInvariant()))
        {
            total++;
            if (words.Count < MaxCandidates || words.ContainsKey(word)) words[word] = words.GetValueOrDefault(word) + 1;
            var carries = word.Length > 2 && !StopWords.Contains(word);
            if (carries && before is not null) Count(pairs, $"{before} {word}", ProposedTermKind.Phrase);
            before = carries ? word : null;
        }
    }

    public IReadOnlyList<ProposedTerm> Best(int limit)
    {
        var phrases = pairs.Values.Where(pair => pair.Occurrences >= MinPairCount && Association(pair) >= MinAssociation);
        return candidates.Values.Concat(phrases)
            .DistinctBy(tally => tally.Key)
            .OrderByDescending(tally => tally.Documents)
            .ThenByDescending(tally => tally.Occurrences)
            .ThenBy(tally => tally.Key, StringComparer.Ordinal)
            .Take(limit)
            .Select(tally => new ProposedTerm(tally.Written, tally.Kind, tally.Occurrences, tally.Documents))
            .ToList();
    }

    private double Association(Tally pair)
    {
        var space = pair.Written.IndexOf(' ', StringComparison.Ordinal);
        var expected = (double)words.GetValueOrDefault(pair.Written[..space], 1) * words.GetValueOrDefault(pair.Written[(space + 1)..], 1) / total;
        return pair.Occurrences / expected;
    }

    private void Count(Dictionary<string, Tally> tallies, string term, ProposedTermKind kind)
    {
        var key = FoldedText.Of(term);
        if (!tallies.TryGetValue(key, out var tally))
        {
            if (tallies.Count >= MaxCandidates) return;
            tallies[key] = tally = new Tally(key, term, kind);
        }

        tally.Occurrences++;
        if (tally.LastDocument == document) return;
        tally.LastDocument = document;
        tally.Documents++;
    }

    private sealed class Tally(string key, string written, ProposedTermKind kind)
    {
        public string Key { get; } = key;

        public string Written { get; } = written;

        public ProposedTermKind Kind { get; } = kind;

        public int Occurrences { get; set; }

        public int Documents { get; set; }

        public int LastDocument { get; set; }
    }
}
