using System.Text;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Encodings by the names documents give them.</summary>
internal static class EncodingLabels
{
    private const int Windows1252CodePage = 1252;

    /// <summary>Windows-1252, which is what documents that say ISO 8859-1 or ASCII are written in (WHATWG Encoding, 4.2).</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(Windows1252CodePage)!;

    /// <summary>The encoding, or null when the name is not known.</summary>
    public static Encoding? Find(string label)
    {
        var name = label.Trim().ToLowerInvariant() switch
        {
            "utf8" or "unicode-1-1-utf-8" or "utf-8-sig" => "utf-8",
            "utf16" => "utf-16",
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "cp1252" => "windows-1252",
            "gb2312" or "gbk" or "x-gbk" or "gb_2312-80" => "gb18030",
            "x-sjis" or "sjis" or "shift-jis" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "ksc5601" or "windows-949" => "euc-kr",
            var other when other.StartsWith("cp125", StringComparison.Ordinal) => "windows-" + other[2..],
            var other when other.StartsWith("win-125", StringComparison.Ordinal) => "windows-" + other[4..],
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public static bool IsWide(Encoding encoding) => encoding is UnicodeEncoding or UTF32Encoding;
}
