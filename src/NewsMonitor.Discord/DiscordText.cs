using System.Text;
using NewsMonitor.Alerts;

namespace NewsMonitor.Discord;

/// <summary>Text that strangers wrote, made harmless for Discord: it mentions nobody, formats nothing, links nowhere.
/// Lengths are in UTF-16 units, which are never fewer than the characters Discord counts.</summary>
internal static class DiscordText
{
    /// <summary>What markdown, mentions and custom emoji are made of; Discord takes a backslash before any of it.</summary>
    private const string Special = @"\`*_~|<>[]#";

    /// <summary>For where markdown is read.</summary>
    public static string Escaped(string text, int limit) => SafeText.Line(text, limit, Escape);

    /// <summary>For where it is not: an embed's author and footer.</summary>
    public static string Plain(string text, int limit) => SafeText.Line(text, limit, BreakMentions);

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

        // A bare address would become a link, an invitation a card.
        return BreakMentions(escaped.Replace("://", @"\://").ToString());
    }

    /// <summary>A character of no width keeps @everyone from being one.</summary>
    private static string BreakMentions(string line) => line.Replace("@", "@\u200B");
}
