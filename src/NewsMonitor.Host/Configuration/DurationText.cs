using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsMonitor.Host.Configuration;

/// <summary>Durations as people write them: <c>10 min</c>, <c>20 s</c>, <c>00:10:00</c>.</summary>
internal static partial class DurationText
{
    /// <summary>What is allowed, for messages.</summary>
    public const string Allowed = "a number and ms, s, min, h or d (\"10 min\"), or hh:mm:ss";

    /// <summary>Reads a duration; null when the text is none.</summary>
    public static TimeSpan? TryParse(string text)
    {
        if (TimeSpan.TryParseExact(text, "hh\\:mm\\:ss", CultureInfo.InvariantCulture, out var clock))
        {
            return clock;
        }

        var match = NumberAndUnit().Match(text);
        if (!match.Success || !double.TryParse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number) || number > 1e6)
        {
            return null;
        }

        return match.Groups["unit"].Value switch
        {
            "ms" => TimeSpan.FromMilliseconds(number),
            "s" => TimeSpan.FromSeconds(number),
            "min" => TimeSpan.FromMinutes(number),
            "h" => TimeSpan.FromHours(number),
            _ => TimeSpan.FromDays(number),
        };
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,9}(?:\.[0-9]{1,9})?) ?(?<unit>ms|s|min|h|d)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberAndUnit();
}
