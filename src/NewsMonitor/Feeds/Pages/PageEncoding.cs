using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Feeds.Pages;

/// <summary>Turns a page's bytes into text: by byte order mark, Content-Type header, meta element, and what the bytes allow.</summary>
internal static class PageEncoding
{
    private const int MetaWindow = 4096;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create("\"'; \t,/>");

    public static string Decode(ReadOnlySpan<byte> body, string? contentType)
    {
        switch (body)
        {
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                return Encoding.UTF8.GetString(rest);
            case [0xFF, 0xFE, .. var rest]:
                return Encoding.Unicode.GetString(rest);
            case [0xFE, 0xFF, .. var rest]:
                return Encoding.BigEndianUnicode.GetString(rest);
        }

        var stated = Charset(contentType) ?? FromMeta(body);
        // Old templates go on saying what their text was written in before it became UTF-8, which nothing else is by chance.
        if (Utf8.IsValid(body) && stated?.IsSingleByte != false)
            return Encoding.UTF8.GetString(body);
        return (stated ?? EncodingLabels.Windows1252).GetString(body);
    }

    private static Encoding? FromMeta(ReadOnlySpan<byte> body)
    {
        var head = Encoding.Latin1.GetString(body[..Math.Min(body.Length, MetaWindow)]);
        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', at);
            if (end >= 0 && Charset(head[at..end]) is { } found)
            {
                // A meta element that can be read as bytes stands in no page of two-byte units.
                return EncodingLabels.IsWide(found) ? Encoding.UTF8 : found;
            }
        }

        return null;
    }

    private static Encoding? Charset(string? text)
    {
        var at = text?.IndexOf("charset", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
            return null;
        var rest = text.AsSpan(at + "charset".Length).TrimStart();
        if (!rest.StartsWith("="))
            return null;
        rest = rest[1..].TrimStart(" \t\"'");
        var end = rest.IndexOfAny(LabelEnds);
        var label = end < 0 ? rest : rest[..end];
        return label.IsEmpty ? null : EncodingLabels.Find(label.ToString());
    }
}
