using System.Globalization;

namespace NewsMonitor.Items;

/// <summary>The date a feed gives an entry, as far as it can be believed.</summary>
internal static class StatedDate
{
    /// <summary>No feed is older than the web; programs that know no date write 1970, 1900 or the year 1.</summary>
    private const int FirstYear = 1990;

    /// <summary>Clocks and time zones of publishers are often wrong by hours, which is not worth a word.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    /// <summary>When the entry was published, never after it was seen, and what was wrong with its date; null for nothing.</summary>
    public static (DateTimeOffset At, string? Mark) Read(DateTimeOffset? stated, DateTimeOffset seen) => stated switch
    {
        null => (seen, null),
        { Year: < FirstYear } at => (seen, $"date implausible: {Day(at)}; taken as published when it was seen"),
        { } at when at > seen => (seen, at - seen > Ahead ? $"dated in the future: {Day(at)}; taken as published when it was seen" : null),
        { } at => (at, null),
    };

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
