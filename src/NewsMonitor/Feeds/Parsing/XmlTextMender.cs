using System.Globalization;
using System.Text;
using System.Xml;
using AngleSharp.Html;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Writes text of a broken document so that it stands in XML: what is no character is left out, references
/// are read where they have a meaning, in HTML too, and are text where they have none.</summary>
internal static class XmlTextMender
{
    // The longest name of a character in HTML, CounterClockwiseContourIntegral, with its semicolon.
    private const int MaxReferenceLength = 34;

    private const string CharacterRepair = "Characters that XML does not allow were left out.";

    /// <summary>Text for an element or a quoted attribute.</summary>
    public static void Append(ReadOnlySpan<char> text, StringBuilder output, HashSet<string> repairs)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    i += AppendReference(text[i..], output, repairs) - 1;
                    break;
                case '<':
                    output.Append("&lt;");
                    break;
                case '>':
                    output.Append("&gt;");
                    break;
                case '"':
                    output.Append("&quot;");
                    break;
                default:
                    i += AppendCharacter(text, i, output, repairs);
                    break;
            }
        }
    }

    /// <summary>Text for a CDATA section: only what is no character is left out.</summary>
    public static void AppendVerbatim(ReadOnlySpan<char> text, StringBuilder output, HashSet<string> repairs)
    {
        var start = output.Length;
        for (var i = 0; i < text.Length; i++)
        {
            // What stood between two brackets and an angle may have been left out; together they would end the section.
            if (text[i] == '>' && output.Length - start >= 2 && output[^1] == ']' && output[^2] == ']') output.Append("]]><![CDATA[");
            i += AppendCharacter(text, i, output, repairs);
        }
    }

    /// <summary>Appends one character; 1 when it took two units of the text, else 0.</summary>
    private static int AppendCharacter(ReadOnlySpan<char> text, int at, StringBuilder output, HashSet<string> repairs)
    {
        var c = text[at];
        if (XmlConvert.IsXmlChar(c))
        {
            output.Append(c);
            return 0;
        }

        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            output.Append(c).Append(text[at + 1]);
            return 1;
        }

        repairs.Add(CharacterRepair);
        return 0;
    }

    /// <summary>Appends what a reference stands for; the units of text it took.</summary>
    private static int AppendReference(ReadOnlySpan<char> text, StringBuilder output, HashSet<string> repairs)
    {
        var end = text[..Math.Min(text.Length, MaxReferenceLength)].IndexOf(';');
        var name = end < 2 ? default : text[1..end];
        var meaning = name.IsEmpty ? null : name[0] == '#' ? ByNumber(name[1..]) : ByName(name);
        if (meaning is null)
        {
            repairs.Add("Ampersands that begin no known reference were read as text.");
            output.Append("&amp;");
            return 1;
        }

        if (name[0] != '#' && name is not ("amp" or "lt" or "gt" or "quot" or "apos")) repairs.Add("HTML's names of characters were read.");
        foreach (var c in meaning.AsSpan())
        {
            if (c is '<' or '>' or '&' or '"') PlainText.Encode(c.ToString(), output);
            else if (XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) output.Append(c);
            else repairs.Add(CharacterRepair);
        }

        return end + 1;
    }

    private static string? ByName(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol($"{name};");

    private static string? ByNumber(ReadOnlySpan<char> number)
    {
        var isHex = number.Length > 0 && number[0] is 'x' or 'X';
        var isNumber = isHex
            ? int.TryParse(number[1..], NumberStyles.AllowHexSpecifier, null, out var code)
            : int.TryParse(number, NumberStyles.None, null, out code);
        if (!isNumber || code < 0 || !Rune.IsValid(code)) return null;
        // HTML reads these numbers as Windows-1252, and so do the feeds that use them (HTML, 13.2.5.80).
        if (code is >= 0x80 and <= 0x9F) return EncodingLabels.Windows1252.GetString([(byte)code]);
        return new Rune(code).ToString();
    }
}
