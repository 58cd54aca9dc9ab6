using NewsMonitor.Watchlist;

namespace NewsMonitor.Alerts;

/// <summary>Gathers matches by topic.</summary>
internal static class AlertTopics
{
    private const int TermsShown = 3;

    /// <summary>Each topic once, with the terms that gave it away, those of the title first.</summary>
    public static IReadOnlyList<AlertTopic> Of(IReadOnlyList<TopicMatch> matches) =>
        matches
            .GroupBy(match => match.Topic, StringComparer.OrdinalIgnoreCase)
            .Select(group => new AlertTopic(group.Key, Terms(group)))
            .ToList();

    /// <summary>Spellings that fold to one another ("Iran", "İran") match at the same place; one of them says it.</summary>
    private static string Terms(IEnumerable<TopicMatch> matches) =>
        string.Join(", ", matches
            .OrderBy(match => match.Field)
            .DistinctBy(match => (match.Field, match.Start))
            .Select(match => match.Term)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(TermsShown));
}
