namespace NewsMonitor.Claims.Lexicon;

/// <summary>The links of <c>overrules.tsv</c>, which stand over those of WordNet.</summary>
internal sealed class Overrules
{
    private static readonly Dictionary<string, Link> Relations = new(StringComparer.Ordinal)
    {
        ["same"] = Link.Same,
        ["opposite"] = Link.Opposite,
        ["none"] = Link.None,
    };

    private readonly Dictionary<(string, string), Link> pairs = [];
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly List<(string, string)> same = [];
    private readonly List<(string, string)> apart = [];

    /// <exception cref="InvalidDataException">A relation is none that is known.</exception>
    public Overrules(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            if (!Relations.TryGetValue(row[1], out var link))
            {
                throw new InvalidDataException($"overrules.tsv: \"{row[1]}\" is no relation; allowed: {string.Join(", ", Relations.Keys)}.");
            }

            (pairs[(row[0], row[2])], pairs[(row[2], row[0])]) = (link, link);
            words.Add(row[0]);
            words.Add(row[2]);
            if (link != Link.Opposite)
            {
                (link == Link.Same ? same : apart).Add((row[0], row[2]));
            }
        }
    }

    /// <summary>The pairs that are the same: the first word stands for the second.</summary>
    public IReadOnlyList<(string One, string Other)> Same => same;

    /// <summary>The pairs that have nothing to do with each other; the first word loses the senses it shares with the second.</summary>
    public IReadOnlyList<(string One, string Other)> Apart => apart;

    /// <summary>Every word that is named.</summary>
    public IReadOnlySet<string> Words => words;

    public Link? Between(string one, string other) => pairs.TryGetValue((one, other), out var link) ? link : null;
}
