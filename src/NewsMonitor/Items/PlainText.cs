using System.Text;
using NewsMonitor.Feeds.Pages;

namespace NewsMonitor.Items;

/// <summary>Plain text out of the HTML that feeds put into titles and summaries.</summary>
public static class PlainText
{
    /// <summary>Text without tags, entities read, whitespace folded to single spaces. Markup that was escaped twice is read
    /// twice; what merely looks a little like markup ("a &lt; b") stays.</summary>
    public static string FromHtml(string html)
    {
        var text = Read(html);
        return LooksEscaped(text) ? Read(text) : text;
    }

    /// <summary>The text up to a length, cut between words and ended with "…" when it is longer.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var space = text.LastIndexOf(' ', length - 1);
        var end = space > length / 2 ? space : length - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return string.Concat(text.AsSpan(0, end).TrimEnd(" ,;:-–—"), "…");
    }

    /// <summary>Adds text, runs of whitespace as one space and none at the start; control and invisible characters are left out.</summary>
    internal static void Fold(ReadOnlySpan<char> text, StringBuilder folded)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] is not (' ' or '\n'))
                    folded.Append(' ');
            }
            else if (!char.IsControl(c) && c is not ('\u200B' or '\u00AD' or '\uFEFF' or '\u2060'))
            {
                folded.Append(c);
            }
        }
    }

    private static string Read(string html)
    {
        var text = new StringBuilder(html.Length);
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
        {
            Fold(html, text);
        }
        else
        {
            using var markup = new MarkupReader(html);
            while (markup.Read())
            {
                if (markup.Kind == MarkupKind.Text)
                    Fold(markup.Text, text);
                else if (!PageNames.IsInline(markup.Name))
                    Fold(" ", text);
            }
        }

        return text.ToString().TrimEnd();
    }

    private static bool LooksEscaped(string text)
    {
        for (var at = text.AsSpan().IndexOfAny('<', '&'); at >= 0 && at + 1 < text.Length;)
        {
            var rest = text.AsSpan(at + 1);
            if (text[at] == '<' ? StartsTag(rest) : StartsEntity(rest))
                return true;
            var next = rest.IndexOfAny('<', '&');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool StartsTag(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart('/');
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]))
            length++;
        return PageNames.IsTextMarkup(rest[..length]) && rest[length..].Contains('>');
    }

    private static bool StartsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 10)].IndexOf(';');
        return end > 1 && (rest[0] == '#' || rest[..end] is "amp" or "lt" or "gt" or "quot" or "apos" or "nbsp" or "rsquo" or "lsquo" or "rdquo" or "ldquo" or "ndash" or "mdash" or "hellip");
    }
}
