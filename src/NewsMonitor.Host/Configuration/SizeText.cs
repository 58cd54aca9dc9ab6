using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsMonitor.Host.Configuration;

/// <summary>Sizes as people write them: <c>10 MiB</c>, <c>512 KB</c>, <c>1048576</c>.</summary>
internal static partial class SizeText
{
    /// <summary>What is allowed, for messages.</summary>
    public const string Allowed = "a number of bytes, or a number and B, KiB, MiB, GiB, KB, MB or GB (\"10 MiB\")";

    /// <summary>Reads a size in bytes, at most <see cref="int.MaxValue"/>; null when the text is none.</summary>
    public static int? TryParse(string text)
    {
        var match = NumberAndUnit().Match(text);
        if (!match.Success || !double.TryParse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var factor = match.Groups["unit"].Value switch
        {
            "KiB" => 1L << 10,
            "MiB" => 1L << 20,
            "GiB" => 1L << 30,
            "KB" => 1_000,
            "MB" => 1_000_000,
            "GB" => 1_000_000_000,
            _ => 1,
        };
        return (int)Math.Min(number * factor, int.MaxValue);
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,12}(?:\.[0-9]{1,9})?) ?(?<unit>B|KiB|MiB|GiB|KB|MB|GB)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberAndUnit();
}
