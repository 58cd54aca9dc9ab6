using NewsMonitor.Items;

namespace NewsMonitor.Watchlist;

/// <summary>Finds the terms of all topics in one pass over a text, however many there are. Built once, then read by
/// any number of threads. Topics of one name are alternatives: an item is of that topic when it matches any of them.</summary>
public sealed class WatchlistMatcher
{
    /// <summary>Matches kept for a topic in one item, or one for each side where there are more sides.</summary>
    public const int MatchesPerTopic = 5;

    private static readonly ItemField[] Fields = Enum.GetValues<ItemField>();

    private readonly IReadOnlyList<Topic> topics;
    private readonly TermAutomaton automaton;
    private readonly List<List<WatchedTerm>> termsOfPattern = [];
    private readonly List<int> patternLengths = [];

    public WatchlistMatcher(IReadOnlyList<Topic> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        this.topics = topics;
        var patterns = new Dictionary<string, int>();
        for (var topic = 0; topic < topics.Count; topic++)
        {
            for (var side = 0; side < topics[topic].Sides.Count; side++)
            {
                foreach (var term in topics[topic].Sides[side]) Register(new WatchedTerm(topic, side, term), patterns);
            }
        }

        automaton = new TermAutomaton([.. patterns.OrderBy(pattern => pattern.Value).Select(pattern => pattern.Key)]);
    }

    /// <summary>A matcher for terms without topics, for <see cref="FindFirst"/>.</summary>
    public static WatchlistMatcher ForTerms(IEnumerable<string> terms)
    {
        var usable = terms.Where(TermPattern.IsUsable).ToList();
        return new WatchlistMatcher(usable.Count == 0 ? [] : [new Topic("terms", [usable])]);
    }

    /// <summary>The terms found in an item, of each topic all sides of which were found: topics in watchlist order, matches
    /// in the order of the text.</summary>
    public IReadOnlyList<TopicMatch> Match(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var hits = new SortedDictionary<int, TopicHits>();
        foreach (var field in Fields) Collect(item[field], field, hits);
        return hits.Where(hit => hit.Value.IsComplete)
            .DistinctBy(hit => topics[hit.Key].Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(hit => hit.Value.Best())
            .ToList();
    }

    /// <summary>The term that ends first in a text, as it was written; null when there is none.</summary>
    public string? FindFirst(ReadOnlySpan<char> text)
    {
        using var folded = new FoldedText(text);
        var scan = automaton.In(folded.Text);
        while (scan.MoveNext())
        {
            var start = scan.End - patternLengths[scan.Pattern];
            foreach (var term in termsOfPattern[scan.Pattern])
            {
                if (term.FitsAt(folded.Text, start, scan.End)) return term.Text;
            }
        }

        return null;
    }

    private void Register(WatchedTerm term, Dictionary<string, int> patterns)
    {
        foreach (var variant in TermPattern.Variants(term.Text))
        {
            if (variant.Length == 0) continue;
            if (patterns.TryAdd(variant, patterns.Count))
            {
                termsOfPattern.Add([]);
                patternLengths.Add(variant.Length);
            }

            var terms = termsOfPattern[patterns[variant]];
            if (!terms.Contains(term)) terms.Add(term);
        }
    }

    private void Collect(string text, ItemField field, SortedDictionary<int, TopicHits> hits)
    {
        using var folded = new FoldedText(text);
        var scan = automaton.In(folded.Text);
        while (scan.MoveNext())
        {
            var start = scan.End - patternLengths[scan.Pattern];
            foreach (var term in termsOfPattern[scan.Pattern])
            {
                if (!term.FitsAt(folded.Text, start, scan.End)) continue;
                if (!hits.TryGetValue(term.Topic, out var topic)) hits[term.Topic] = topic = new TopicHits(topics[term.Topic].Sides.Count);
                if (!topic.Wants(term)) continue;
                var (origin, length) = folded.Origin(start, scan.End);
                topic.Add(term, new TopicMatch(topics[term.Topic].Name, term.Text, field, origin, length));
            }
        }
    }
}
