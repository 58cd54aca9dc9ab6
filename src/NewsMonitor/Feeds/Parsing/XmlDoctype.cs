namespace NewsMonitor.Feeds.Parsing;

/// <summary>Where a document type declaration ends.</summary>
internal static class XmlDoctype
{
    /// <summary>The position behind a document type declaration that starts at <paramref name="at"/>, its internal subset
    /// skipped unread; -1 when it never ends.</summary>
    public static int End(string text, int at)
    {
        var subset = false;
        var quote = '\0';
        for (var i = at + 2; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '[') subset = true;
            else if (c == ']') subset = false;
            else if (c == '>' && !subset) return i + 1;
        }

        return -1;
    }
}
