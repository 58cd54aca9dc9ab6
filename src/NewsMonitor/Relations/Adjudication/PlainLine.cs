using System.Globalization;
using System.Text;

namespace NewsMonitor.Relations.Adjudication;

/// <summary>Text of strangers as one line of plain characters: what cannot be seen can carry words that no reader sees.</summary>
internal static class PlainLine
{
    /// <param name="text">Any text.</param>
    /// <param name="limit">Most UTF-16 units kept.</param>
    public static string Of(string text, int limit)
    {
        var line = new StringBuilder(Math.Min(text.Length, limit));
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            var shown = Rune.IsWhiteSpace(rune) ? new Rune(' ') : rune;
            if (line.Length + shown.Utf16SequenceLength > limit)
            {
                break;
            }

            var doubled = shown.Value == ' ' && (line.Length == 0 || line[^1] == ' ');
            var hidden = kind is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
            if (!doubled && (!hidden || shown.Value == ' '))
            {
                line.Append(shown);
            }
        }

        return line.ToString().TrimEnd();
    }
}
