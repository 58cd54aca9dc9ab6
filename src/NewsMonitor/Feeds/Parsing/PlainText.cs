using System.Net;
using System.Text;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Titles and other one-line texts out of whatever a feed puts there.</summary>
internal static class PlainText
{
    /// <summary>Text that may hold HTML: tags dropped, entities read, whitespace folded.</summary>
    public static string FromMarkup(string markup)
    {
        if (markup.AsSpan().IndexOfAny('<', '&') < 0) return Fold(markup);
        return Fold(WebUtility.HtmlDecode(DropTags(markup)));
    }

    /// <summary>Text with each run of whitespace as one space, and none at the ends.</summary>
    public static string Fold(string text)
    {
        if (!NeedsFolding(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    /// <summary>Text made safe to stand in HTML, as an attribute too.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny("<>&\"") < 0) return text;
        var html = new StringBuilder(text.Length + 16);
        Encode(text, html);
        return html.ToString();
    }

    public static void Encode(string text, StringBuilder html)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '&' => html.Append("&amp;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }
    }

    private static bool NeedsFolding(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || before == ' ')) return true;
            before = c;
        }

        return before == ' ' && text.Length > 0;
    }

    private static string DropTags(string markup)
    {
        var text = new StringBuilder(markup.Length);
        for (var i = 0; i < markup.Length; i++)
        {
            if (markup[i] != '<' || !StartsTag(markup, i))
            {
                text.Append(markup[i]);
                continue;
            }

            var end = markup.IndexOf('>', i);
            // What never ends is no tag, and neither is anything behind it.
            if (end < 0) return text.Append(markup, i, markup.Length - i).ToString();
            if (IsBreak(markup, i)) text.Append(' ');
            i = end;
        }

        return text.ToString();
    }

    private static bool StartsTag(string markup, int at) =>
        at + 1 < markup.Length && (char.IsAsciiLetter(markup[at + 1]) || markup[at + 1] == '!' || (markup[at + 1] == '/' && at + 2 < markup.Length && char.IsAsciiLetter(markup[at + 2])));

    private static bool IsBreak(string markup, int at) =>
        markup.AsSpan(at).StartsWith("<br", StringComparison.OrdinalIgnoreCase) || markup.AsSpan(at).StartsWith("<p", StringComparison.OrdinalIgnoreCase);
}
