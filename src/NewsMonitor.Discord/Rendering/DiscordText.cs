using System.Globalization;
using System.Text;
using NewsMonitor.Alerts;

namespace NewsMonitor.Discord.Rendering;

/// <summary>Text that strangers wrote, made harmless for Discord: it mentions nobody, formats nothing, links nowhere.
/// Lengths are in UTF-16 units, which are never fewer than the characters Discord counts.</summary>
internal static class DiscordText
{
    /// <summary>What markdown, mentions and custom emoji are made of; Discord takes a backslash before any of it.</summary>
    private const string Special = @"\`*_~|<>[]#";

    /// <summary>For where markdown is read.</summary>
    public static string Escaped(string text, int limit) => SafeText.Line(text, limit, Escape);

    /// <summary>For where markdown is read and something must stand, which Discord wants to be more than invisible characters.</summary>
    public static string Escaped(string text, int limit, string instead) =>
        Escaped(text, limit) is var escaped && escaped.EnumerateRunes().Any(IsSeen) ? escaped : instead;

    /// <summary>For where it is not: an embed's author and footer.</summary>
    public static string Plain(string text, int limit) => SafeText.Line(text, limit, BreakMentions);

    /// <summary>An address for markdown's round brackets, which must not end them; null when there is none that may be followed.</summary>
    public static string? Link(Uri? link, int limit) =>
        link is { IsAbsoluteUri: true, Scheme: "http" or "https" } && link.AbsoluteUri.Replace("(", "%28").Replace(")", "%29") is { } address && address.Length <= limit
            ? address
            : null;

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpaceSeparator);

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length + 16);
        foreach (var character in line)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        // A list where a sentence was meant.
        if (escaped.Length > 0 && escaped[0] is '-' or '+')
        {
            escaped.Insert(0, '\\');
        }

        // A bare address would become a link, an invitation a card.
        return BreakMentions(escaped.Replace("://", @"\://").ToString());
    }

    /// <summary>A character of no width keeps @everyone from being one.</summary>
    private static string BreakMentions(string line) => line.Replace("@", "@\u200B");
}
