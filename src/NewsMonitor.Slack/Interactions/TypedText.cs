using System.Text;

namespace NewsMonitor.Slack.Interactions;

/// <summary>Takes a command's text as it was typed: Slack escapes it, and marks addresses, people and channels in it. See
/// https://docs.slack.dev/interactivity/implementing-slash-commands#escaping.</summary>
internal static class TypedText
{
    public static string Of(string text)
    {
        var typed = new StringBuilder(text.Length);
        var place = 0;
        while (text.IndexOf('<', place) is >= 0 and var opening && text.IndexOf('>', opening) is >= 0 and var closing)
        {
            typed.Append(Unescaped(text[place..opening])).Append(Marked(text[(opening + 1)..closing]));
            place = closing + 1;
        }

        return typed.Append(Unescaped(text[place..])).ToString();
    }

    private static string Marked(string inside)
    {
        var bar = inside.IndexOf('|', StringComparison.Ordinal);
        var (target, label) = bar < 0 ? (inside, "") : (inside[..bar], inside[(bar + 1)..]);
        return target switch
        {
            // What can be called by a route stays as Slack writes it.
            _ when target.StartsWith("!subteam^", StringComparison.Ordinal) => $"<{target}>",
            ['!', ..] => $"@{target[1..]}",
            ['@' or '#', ..] => label.Length > 0 ? $"{target[0]}{Unescaped(label)}" : target,
            _ when target.StartsWith("mailto:", StringComparison.Ordinal) => Unescaped(target["mailto:".Length..]),
            _ => Unescaped(label.Length > 0 && !label.Contains('/') && target.EndsWith(label, StringComparison.Ordinal) ? label : target),
        };
    }

    private static string Unescaped(string text) => text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
}
