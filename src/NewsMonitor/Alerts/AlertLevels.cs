namespace NewsMonitor.Alerts;

/// <summary>The levels as people write them.</summary>
public static class AlertLevels
{
    /// <summary>The names, highest level first.</summary>
    public static readonly IReadOnlyList<string> Names =
        Enum.GetValues<AlertLevel>().OrderDescending().Select(NameOf).ToList();

    public static string NameOf(AlertLevel level) => level.ToString().ToLowerInvariant();

    /// <summary>Reads a level's name, whatever its case; null when the text is none.</summary>
    public static AlertLevel? TryParse(string text)
    {
        foreach (var level in Enum.GetValues<AlertLevel>())
        {
            if (NameOf(level).Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return level;
            }
        }

        return null;
    }
}
