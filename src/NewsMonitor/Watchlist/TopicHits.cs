namespace NewsMonitor.Watchlist;

/// <summary>What was found of one topic in one item.</summary>
internal sealed class TopicHits(int sides)
{
    private readonly List<(WatchedTerm Term, TopicMatch Match)> found = [];
    private readonly int[] perSide = new int[sides];
    private int sidesMissing = sides;

    public bool IsComplete => sidesMissing == 0;

    /// <summary>Whether a match of this term is kept: its side has room, and the term was not found before.</summary>
    public bool Wants(WatchedTerm term) => perSide[term.Side] < WatchlistMatcher.MatchesPerTopic && !found.Exists(hit => ReferenceEquals(hit.Term, term));

    public void Add(WatchedTerm term, TopicMatch match)
    {
        if (perSide[term.Side]++ == 0) sidesMissing--;
        found.Add((term, match));
    }

    /// <summary>The first match of each side, then others, in the order in which they stand in the item.</summary>
    public IEnumerable<TopicMatch> Best()
    {
        var kept = found.DistinctBy(hit => hit.Term.Side).ToList();
        kept.AddRange(found.Except(kept).Take(Math.Max(0, WatchlistMatcher.MatchesPerTopic - kept.Count)));
        return kept.Select(hit => hit.Match).OrderBy(match => match.Field).ThenBy(match => match.Start);
    }
}
