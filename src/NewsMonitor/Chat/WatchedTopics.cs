using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat;

/// <summary>Reads the watchlist by topic names.</summary>
internal static class WatchedTopics
{
    /// <summary>The topics' names, each once.</summary>
    public static IReadOnlyList<string> Names(this CurrentWatchlist watchlist) =>
        watchlist.Topics.Select(topic => topic.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

    /// <summary>Whether a topic has a term, compared without case.</summary>
    public static bool Has(this CurrentWatchlist watchlist, string topic, string term) =>
        watchlist.Topics
            .Where(candidate => candidate.Name.Equals(topic, StringComparison.OrdinalIgnoreCase))
            .SelectMany(candidate => candidate.Sides)
            .Any(side => side.Contains(term, StringComparer.OrdinalIgnoreCase));
}
