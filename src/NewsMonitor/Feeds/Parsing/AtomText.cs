using System.Text;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Atom's text constructs: plain text, escaped HTML, XHTML, and version 0.3's media types and modes.</summary>
internal static class AtomText
{
    /// <summary>The text without markup, whitespace folded.</summary>
    public static string ReadPlain(FeedXml xml) => PlainText.FromMarkup(ReadMarkup(xml));

    /// <summary>The text as HTML.</summary>
    public static string ReadMarkup(FeedXml xml)
    {
        var type = xml.Attribute("type")?.Trim().ToLowerInvariant() ?? "";
        var mode = xml.Attribute("mode")?.Trim().ToLowerInvariant() ?? "";
        return (type, mode) switch
        {
            (_, "base64") => FromBase64(xml.ReadText()),
            ("xhtml", _) or ("application/xhtml+xml", "" or "xml") or ("text/html", "xml") => WithoutDiv(xml.ReadMarkup()),
            ("html", _) or ("text/html", _) or (_, "escaped") => xml.ReadText(),
            ("" or "text" or "text/plain", _) => PlainText.Encode(xml.ReadText()),
            _ when type.EndsWith("xml", StringComparison.Ordinal) => xml.ReadMarkup(),
            _ when type.StartsWith("text/", StringComparison.Ordinal) => PlainText.Encode(xml.ReadText()),
            // Any other media type is base64 by RFC 4287, 4.1.3.3, and no text: an image, say.
            _ => "",
        };
    }

    // RFC 4287, 3.1.1.3: the div itself is no part of the content.
    private static string WithoutDiv(string html)
    {
        var isWrapped = html.StartsWith("<div", StringComparison.Ordinal) && html.EndsWith("</div>", StringComparison.Ordinal);
        var open = isWrapped ? html.IndexOf('>', StringComparison.Ordinal) : -1;
        if (open < 0 || html.IndexOf("<div", open, StringComparison.Ordinal) >= 0) return html;
        return html[(open + 1)..^"</div>".Length].Trim();
    }

    private static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
