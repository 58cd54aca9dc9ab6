using System.Globalization;
using System.Text;

namespace NewsMonitor.Alerts;

/// <summary>Makes one harmless line of text that strangers wrote: no control characters, no direction overrides, no
/// invisible characters, no piles of combining marks, no line breaks. Markup is left for each channel to escape.</summary>
public static class SafeText
{
    private const int MarksPerLetter = 3;
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>One line of at most <paramref name="limit"/> UTF-16 units, cut at a word with an ellipsis.</summary>
    public static string Line(string text, int limit = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 2);
        var line = new StringBuilder(Math.Min(text.Length, limit));
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            if (IsSpace(rune, kind))
            {
                marks = 0;
                Space(line);
            }
            else if (IsShown(rune, kind))
            {
                marks = IsMark(kind) ? marks + 1 : IsJoiner(rune) ? marks : 0;
                if (marks <= MarksPerLetter || IsJoiner(rune))
                {
                    line.Append(rune);
                }
            }

            if (line.Length > limit && line[^1] != ' ')
            {
                return Cut(line.ToString(), limit);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>One line of at most <paramref name="limit"/> UTF-16 units once a channel has escaped it.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="limit">16 or more.</param>
    /// <param name="escape">The channel's own escaping; it never turns a character into more than 8.</param>
    public static string Line(string text, int limit, Func<string, string> escape)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 16);
        var room = limit;
        while (true)
        {
            var escaped = escape(Line(text, room));
            if (escaped.Length <= limit)
            {
                return escaped;
            }

            room = Math.Max(2, (int)((long)room * limit / escaped.Length));
        }
    }

    private static void Space(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
        {
            line.Append(' ');
        }
    }

    private static bool IsSpace(Rune rune, UnicodeCategory kind) =>
        kind is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85;

    private static bool IsShown(Rune rune, UnicodeCategory kind) => kind switch
    {
        UnicodeCategory.Control or UnicodeCategory.Surrogate => false,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        // Persian is spelt with the one, some emoji with the other.
        UnicodeCategory.Format => IsJoiner(rune),
        _ => true,
    };

    private static bool IsMark(UnicodeCategory kind) => kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsJoiner(Rune rune) => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner;

    private static string Cut(string line, int limit)
    {
        var end = limit - 1;
        if (char.IsLowSurrogate(line[end]))
        {
            end--;
        }

        var space = line.LastIndexOf(' ', end);
        var kept = space > end / 2 ? line[..space] : line[..end];
        return kept.TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }
}
