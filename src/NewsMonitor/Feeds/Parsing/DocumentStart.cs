namespace NewsMonitor.Feeds.Parsing;

/// <summary>Where a document starts, behind byte order marks, blank lines and the warnings servers print in front, and what it is.</summary>
internal sealed record DocumentStart(DocumentKind Kind, int Offset)
{
    // Warnings of a script in front of a feed are a few lines; further in, it is another document's text.
    private const int MaxJunk = 64 * 1024;

    private static readonly string[] Openings = ["<?xml", "<rss", "<rdf:RDF", "<RDF", "<feed", "<atom:feed", "<channel"];

    public static DocumentStart Find(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || char.IsControl(text[start]) || text[start] == '\uFEFF')) start++;
        if (start == text.Length) return new(DocumentKind.Empty, 0);
        if (text[start] is '{' or '[') return new(DocumentKind.Json, start);
        if (text[start] == '<' && IsHtml(text, RootOffset(text, start))) return new(DocumentKind.Html, start);
        var opening = FirstOpening(text, start);
        if (opening >= 0) return new(DocumentKind.Xml, opening);
        return new(text[start] == '<' ? DocumentKind.Xml : DocumentKind.Unknown, start);
    }

    private static int FirstOpening(string text, int start)
    {
        var head = text.AsSpan(start, Math.Min(MaxJunk, text.Length - start));
        var root = text[start] == '<' ? RootOffset(text, start) : -1;
        if (root >= 0 && Openings.Any(opening => text.AsSpan(root).StartsWith(opening, StringComparison.OrdinalIgnoreCase))) return start;
        var first = -1;
        foreach (var opening in Openings)
        {
            var at = head.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }

        return first < 0 ? -1 : start + first;
    }

    /// <summary>The first tag that is no declaration, comment or processing instruction; -1 when there is none.</summary>
    private static int RootOffset(string text, int at)
    {
        while (at >= 0 && at < text.Length)
        {
            var rest = text.AsSpan(at);
            var end = rest switch
            {
                _ when rest.StartsWith("<?") => End(text, at, "?>"),
                _ when rest.StartsWith("<!--") => End(text, at, "-->"),
                _ when rest.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) => at,
                _ when rest.StartsWith("<!") => XmlDoctype.End(text, at),
                _ => at,
            };
            if (end == at) return at;
            at = end < 0 ? -1 : text.IndexOf('<', end);
        }

        return -1;
    }

    private static int End(string text, int at, string mark)
    {
        var end = text.IndexOf(mark, at, StringComparison.Ordinal);
        return end < 0 ? -1 : end + mark.Length;
    }

    private static bool IsHtml(string text, int root)
    {
        if (root < 0) return false;
        var tag = text.AsSpan(root);
        return tag.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || IsTag(tag, "html") || IsTag(tag, "head") || IsTag(tag, "body");
    }

    private static bool IsTag(ReadOnlySpan<char> tag, string name) =>
        tag.Length > name.Length + 1 && tag[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(tag[name.Length + 1]) && tag[name.Length + 1] is not (':' or '-');
}
