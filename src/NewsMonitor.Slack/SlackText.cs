using System.Text;
using NewsMonitor.Alerts;

namespace NewsMonitor.Slack;

/// <summary>Text that strangers wrote, made harmless for Slack: it mentions nobody, formats nothing, links nowhere.
/// Lengths are in UTF-16 units and count what escaping adds.</summary>
internal static class SlackText
{
    /// <summary>See https://docs.slack.dev/messaging/formatting-message-text#escaping. Slack has no escape for its
    /// formatting characters, so those are shown by their nearest likenesses.</summary>
    public static string Escaped(string text, int limit) => SafeText.Line(text, limit, Escape);

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length + 16);
        foreach (var character in line)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '*' => escaped.Append('\u2217'),
                '_' => escaped.Append('\u02CD'),
                '~' => escaped.Append('\u223C'),
                '`' => escaped.Append('\u02CB'),
                // A character of no width keeps @channel from being one.
                '@' => escaped.Append("@\u200B"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
