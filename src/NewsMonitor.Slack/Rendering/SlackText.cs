using System.Globalization;
using System.Text;
using NewsMonitor.Alerts;

namespace NewsMonitor.Slack.Rendering;

/// <summary>Text that strangers wrote, made harmless for Slack: it mentions nobody, formats nothing, links nowhere.
/// Lengths are in UTF-16 units and count what escaping adds.</summary>
internal static class SlackText
{
    private const char NoWidth = '\u200B';

    /// <summary>For where markup is read. See https://docs.slack.dev/messaging/formatting-message-text#escaping. Slack has no escape
    /// for its formatting characters, so those are shown by their nearest likenesses.</summary>
    public static string Escaped(string text, int limit) => SafeText.Line(text, limit, Escape);

    /// <summary>For where markup is read and something must stand.</summary>
    public static string Escaped(string text, int limit, string instead) => Escaped(text, limit) is var escaped && HasSeen(escaped) ? escaped : instead;

    /// <summary>For plain text, which Slack shows as it stands.</summary>
    public static string Plain(string text, int limit) => SafeText.Line(text, limit);

    /// <summary>For plain text where something must stand.</summary>
    public static string Plain(string text, int limit, string instead) => Plain(text, limit) is var plain && HasSeen(plain) ? plain : instead;

    /// <summary>An address for the pointed brackets of a link, which must not end them; null when there is none that may be followed.</summary>
    public static string? Link(Uri? link, int limit)
    {
        if (link is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            return null;
        }

        var address = link.AbsoluteUri.Replace("&", "&amp;").Replace("<", "%3C").Replace(">", "%3E").Replace("|", "%7C");
        return address.Length <= limit ? address : null;
    }

    /// <summary>Slack refuses a text that shows nothing.</summary>
    private static bool HasSeen(string text) => text.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpaceSeparator));

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length + 16);
        var lastColon = line.LastIndexOf(':');
        for (var i = 0; i < line.Length; i++)
        {
            _ = line[i] switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '*' => escaped.Append('\u2217'),
                '_' => escaped.Append('\u02CD'),
                '~' => escaped.Append('\u223C'),
                '`' => escaped.Append('\u02CB'),
                // A character of no width keeps @channel from being one, and :bomb: from being a picture.
                '@' => escaped.Append('@').Append(NoWidth),
                ':' when i < lastColon && IsOfEmoji(line[i + 1]) => escaped.Append(':').Append(NoWidth),
                var character => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    private static bool IsOfEmoji(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '_';
}
