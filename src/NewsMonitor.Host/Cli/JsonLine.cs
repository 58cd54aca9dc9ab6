using System.Globalization;
using System.Text;

namespace NewsMonitor.Host.Cli;

/// <summary>A line of JSON as other programs write it.</summary>
internal static class JsonLine
{
    private const int EscapeLength = 6;

    /// <summary>The line with every escape of half a character (<c>\ud800</c> without its other half) replaced by the mark
    /// for unreadable text: a whole archive must not stop at one cut emoji.</summary>
    public static string Mended(string line)
    {
        var mended = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length;)
        {
            var length = line[at] == '\\' ? 2 : 1;
            var (unit, next) = (Unit(line, at), Unit(line, at + EscapeLength));
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(next))
            {
                length = 2 * EscapeLength;
            }
            else if (char.IsSurrogate(unit))
            {
                mended.Append("\\ufffd");
                at += EscapeLength;
                continue;
            }

            length = Math.Min(length, line.Length - at);
            mended.Append(line, at, length);
            at += length;
        }

        return mended.ToString();
    }

    /// <summary>The unit an escape stands for; the null character where there is none.</summary>
    private static char Unit(string line, int at) =>
        at + EscapeLength <= line.Length && line[at] == '\\' && line[at + 1] == 'u'
            && int.TryParse(line.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
