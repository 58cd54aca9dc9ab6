using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Turns a document's bytes into text: by byte order mark, XML declaration, content type, and what the bytes themselves allow.</summary>
internal static class FeedEncoding
{
    private const int DeclarationWindow = 1024;
    private const string MixedRepair = "Bytes that are no UTF-8 were read as Windows-1252.";

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\"'; \t,");
    private static readonly Encoding MixedUtf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());
    private static readonly Encoding Utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    public static string Decode(ReadOnlySpan<byte> body, string? contentType, List<string> repairs)
    {
        if (WideEncoding(body) is { } wide) return Trim(wide.GetString(body));
        if (body.StartsWith("\uFEFF"u8)) return DecodeUtf8(body[3..], repairs);
        var declared = DeclaredLabel(body);
        foreach (var label in (ReadOnlySpan<string?>)[declared, ContentTypeLabel(contentType)])
        {
            if (label is null) continue;
            var encoding = EncodingLabels.Find(label);
            if (encoding is null) repairs.Add($"The stated encoding \"{Shorten(label)}\" is not known; it was guessed.");
            else return Decode(body, encoding, label, repairs);
        }

        return DecodeUtf8(body, repairs);
    }

    private static string Decode(ReadOnlySpan<byte> body, Encoding encoding, string label, List<string> repairs)
    {
        if (encoding.CodePage == Encoding.UTF8.CodePage) return DecodeUtf8(body, repairs);
        // A declaration that can be read as ASCII stands in no document of two-byte units.
        if (EncodingLabels.IsWide(encoding)) return DecodeUtf8(body, repairs);
        // Text in a single-byte code page is never valid UTF-8 by chance over a whole feed; the wrong label is common.
        if (encoding.IsSingleByte && !Ascii.IsValid(body) && Utf8.IsValid(body))
        {
            repairs.Add($"The document says {Shorten(label)} and is UTF-8.");
            return Encoding.UTF8.GetString(body);
        }

        return encoding.GetString(body);
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> body, List<string> repairs)
    {
        if (Utf8.IsValid(body)) return Encoding.UTF8.GetString(body);
        repairs.Add(MixedRepair);
        return MixedUtf8.GetString(body);
    }

    /// <summary>UTF-16 or UTF-32, by byte order mark or by where the zeros of the first characters stand.</summary>
    private static Encoding? WideEncoding(ReadOnlySpan<byte> body) => body switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [(byte)'<', 0, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, (byte)'<', ..] => Utf32BigEndian,
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] or [(byte)'{', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] or [0, (byte)'{', ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static string? DeclaredLabel(ReadOnlySpan<byte> body)
    {
        var head = Encoding.Latin1.GetString(body[..Math.Min(body.Length, DeclarationWindow)]);
        var start = head.IndexOf("<?xml", StringComparison.Ordinal);
        var end = start < 0 ? -1 : head.IndexOf("?>", start, StringComparison.Ordinal);
        return end < 0 ? null : ValueAfter(head[start..end], "encoding");
    }

    private static string? ContentTypeLabel(string? contentType) => contentType is null ? null : ValueAfter(contentType, "charset");

    private static string? ValueAfter(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = text.AsSpan(at + name.Length).TrimStart();
        if (!rest.StartsWith("=")) return null;
        rest = rest[1..].TrimStart(" \t\"'");
        var end = rest.IndexOfAny(ValueEnds);
        var value = (end < 0 ? rest : rest[..end]).Trim().ToString();
        return value.Length == 0 ? null : value;
    }

    private static string Trim(string text) => text.TrimStart('\uFEFF');

    private static string Shorten(string label) => label.Length > 40 ? label[..40] : label;
}
