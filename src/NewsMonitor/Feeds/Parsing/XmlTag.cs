using System.Text;
using System.Xml;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>One tag of a broken document, read as far as sense can be made of it.</summary>
/// <param name="Name">A valid qualified name, whatever was written.</param>
/// <param name="Attributes">Names valid and each once; values as written, still escaped.</param>
/// <param name="IsEmpty">The tag closes itself.</param>
/// <param name="IsMended">Something in it is not XML.</param>
/// <param name="End">The position behind it; -1 when the document ends first.</param>
internal readonly record struct XmlTag(string Name, IReadOnlyList<(string Name, string Value)> Attributes, bool IsEmpty, bool IsMended, int End)
{
    private const int MaxAttributes = 64;
    private const int MaxValueLength = 64 * 1024;
    private const int MaxNameLength = 256;

    public static bool IsNameStart(char c) => c == ':' || XmlConvert.IsStartNCNameChar(c);

    /// <summary>Reads a tag whose name starts at <paramref name="at"/>.</summary>
    public static XmlTag Read(string text, int at)
    {
        var attributes = new List<(string Name, string Value)>();
        var (name, isMended) = ReadName(text, ref at);
        if (name.StartsWith("xmlns:", StringComparison.Ordinal)) name = name.Replace(':', '_');
        var isEmpty = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '>') return new(name, attributes, isEmpty, isMended, at + 1);
            // A tag that another tag starts in has lost its own end.
            if (c == '<') return new(name, attributes, isEmpty, true, at);
            isEmpty = c == '/';
            if (IsNameStart(c))
            {
                isMended |= !ReadAttribute(text, ref at, attributes);
                continue;
            }

            isMended |= !char.IsWhiteSpace(c) && c != '/';
            at++;
        }

        return new(name, attributes, isEmpty, true, -1);
    }

    private static bool ReadAttribute(string text, ref int at, List<(string Name, string Value)> attributes)
    {
        var (name, isMended) = ReadName(text, ref at);
        SkipBlanks(text, ref at);
        var value = name;
        if (at < text.Length && text[at] == '=')
        {
            at++;
            SkipBlanks(text, ref at);
            value = ReadValue(text, ref at, ref isMended);
        }
        else
        {
            isMended = true;
        }

        var isKept = attributes.Count < MaxAttributes && value.Length <= MaxValueLength && !attributes.Exists(known => known.Name == name);
        if (isKept) attributes.Add((name, value));
        return isKept && !isMended;
    }

    private static string ReadValue(string text, ref int at, ref bool isMended)
    {
        if (at >= text.Length) return "";
        var quote = text[at];
        var start = at;
        if (quote is '"' or '\'')
        {
            start++;
            at = text.IndexOf(quote, start);
            if (at < 0) at = text.Length;
            var quoted = text[start..at];
            at = Math.Min(at + 1, text.Length);
            return quoted;
        }

        isMended = true;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<')) at++;
        return text[start..at];
    }

    private static void SkipBlanks(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    private static (string Name, bool IsMended) ReadName(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<' or '/' or '=' or '"' or '\'')) at++;
        var raw = text.AsSpan(start, Math.Min(at - start, MaxNameLength));
        var name = new StringBuilder(raw.Length);
        var hasPrefix = false;
        foreach (var c in raw)
        {
            var startsPart = name.Length == 0 || name[^1] == ':';
            var isColon = c == ':' && !hasPrefix && !startsPart;
            hasPrefix |= isColon;
            var isValid = startsPart ? XmlConvert.IsStartNCNameChar(c) : XmlConvert.IsNCNameChar(c);
            name.Append(isColon || isValid ? c : '_');
        }

        if (name.Length == 0 || name[^1] == ':') name.Append('_');
        var result = name.ToString();
        return (result, at - start > MaxNameLength || !raw.SequenceEqual(result));
    }
}
