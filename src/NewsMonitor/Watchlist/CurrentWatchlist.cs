namespace NewsMonitor.Watchlist;

/// <summary>The topics of the watchlist file and the keywords added in chat, and the matcher for both: always whole,
/// exchanged at once when a keyword comes or goes.</summary>
/// <param name="fileTopics">The topics of the file.</param>
/// <param name="keywords">Where keywords are kept.</param>
public sealed class CurrentWatchlist(IReadOnlyList<Topic> fileTopics, IKeywordStore keywords)
{
    private volatile State state = new(fileTopics, new WatchlistMatcher(fileTopics));

    public WatchlistMatcher Matcher => state.Matcher;

    /// <summary>All topics. A keyword added to a topic of several sides stands in a further one of the same name.</summary>
    public IReadOnlyList<Topic> Topics => state.Topics;

    /// <summary>Reads the keywords anew; call after one was added or removed, and once at start.</summary>
    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var topics = WithKeywords(fileTopics, await keywords.ListAsync(cancellation));
        state = new State(topics, new WatchlistMatcher(topics));
    }

    internal static IReadOnlyList<Topic> WithKeywords(IReadOnlyList<Topic> fileTopics, IReadOnlyList<Keyword> keywords)
    {
        var topics = fileTopics.ToList();
        var usable = keywords.Where(keyword => !string.IsNullOrWhiteSpace(keyword.Topic) && TermPattern.IsUsable(keyword.Term));
        foreach (var added in usable.GroupBy(keyword => keyword.Topic.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            var terms = added.Select(keyword => keyword.Term.Trim()).ToList();
            var at = topics.FindIndex(topic => topic.Name.Equals(added.Key, StringComparison.OrdinalIgnoreCase));
            if (at < 0) topics.Add(new Topic(added.Key, [terms]));
            else if (topics[at].Sides.Count == 1) topics[at] = new Topic(topics[at].Name, [[.. topics[at].Sides[0], .. terms]]);
            // Who adds "Oreshnik" to a topic wants every report on it, not those alone that name the other side as well.
            else topics.Insert(at + 1, new Topic(topics[at].Name, [terms]));
        }

        return topics;
    }

    private sealed record State(IReadOnlyList<Topic> Topics, WatchlistMatcher Matcher);
}
