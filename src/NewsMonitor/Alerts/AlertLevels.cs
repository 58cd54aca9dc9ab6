using NewsMonitor.Ledger;

namespace NewsMonitor.Alerts;

/// <summary>The levels as people write them.</summary>
public static class AlertLevels
{
    /// <summary>The names, highest level first.</summary>
    public static readonly IReadOnlyList<string> Names =
        Enum.GetValues<AlertLevel>().OrderDescending().Select(NameOf).ToList();

    public static string NameOf(AlertLevel level) => level.ToString().ToLowerInvariant();

    /// <summary>The level of an alert whose strongest relation is this one; without a strong one it is about what is new in it.</summary>
    public static AlertLevel Of(RelationLabel strongest) => strongest switch
    {
        RelationLabel.Contradicts => AlertLevel.Contradicts,
        RelationLabel.Supersedes => AlertLevel.Supersedes,
        RelationLabel.Confirms => AlertLevel.Confirms,
        _ => AlertLevel.New,
    };

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
