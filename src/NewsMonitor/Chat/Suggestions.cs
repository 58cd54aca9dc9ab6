using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>Finds values for an option while it is typed.</summary>
internal static class Suggestions
{
    /// <summary>As many as Discord shows.</summary>
    private const int MostShown = 25;

    private const int TextLength = 100;

    public static async Task<IReadOnlyList<Suggestion>> OfAsync(ChatParts parts, OptionSource source, string typed, CancellationToken cancellation)
    {
        var all = source switch
        {
            OptionSource.Topics => parts.Watchlist.Names(),
            OptionSource.Feeds => (await parts.Feeds.ListAsync(cancellation)).Select(feed => feed.Name),
            OptionSource.Zones => TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id),
            _ => [],
        };
        var sought = SafeText.Line(typed, TextLength).Trim();
        // A value cut short would name nothing.
        return [.. all
            .Where(text => text.Length is > 0 and <= TextLength && text.Contains(sought, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(text => text.StartsWith(sought, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(text => text, StringComparer.OrdinalIgnoreCase)
            .Take(MostShown)
            .Select(text => new Suggestion(text))];
    }
}
