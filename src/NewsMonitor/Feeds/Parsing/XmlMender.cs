using System.Text;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Rewrites a broken XML document as a well-formed one, in one pass: tags that do not match are closed or
/// dropped, text and attributes escaped anew, undeclared prefixes declared, the document type left out, and an entry
/// that the document's end cuts off is dropped.</summary>
internal sealed class XmlMender(string text)
{
    // How far up an end tag may look for its start; without a limit, bad tags would cost the square of their number.
    private const int MaxLookUp = 64;

    private readonly StringBuilder output = new(text.Length + (text.Length / 16));
    private readonly List<(string Name, int Start)> open = [];
    private readonly HashSet<string> repairs = [];
    private readonly XmlPrefixes prefixes = new();
    private int afterRootName;
    private int openEntry = -1;
    private bool isClosed;
    private bool isCutOff;
    private bool hasEndlessMarkup;

    public MendedXml Mend()
    {
        for (var at = 0; at < text.Length && !isClosed;)
        {
            var next = text.IndexOf('<', at);
            if (next < 0) next = text.Length;
            if (open.Count > 0) XmlTextMender.Append(text.AsSpan(at, next - at), output, repairs);
            at = next < text.Length ? MendMarkup(next) : next;
        }

        if (!isClosed) End();
        if (output.Length > 0) output.Insert(afterRootName, prefixes.Declarations());
        if (prefixes.WereUndeclared) repairs.Add("Undeclared namespace prefixes were given their usual meaning.");
        return new MendedXml(output.ToString(), isCutOff, repairs);
    }

    private int MendMarkup(int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<![CDATA[")) return MendCharacterSection(at + "<![CDATA[".Length);
        if (rest.StartsWith("<!--")) return Skip(at, "-->");
        if (rest.StartsWith("<?")) return Skip(at, "?>");
        if (rest.StartsWith("<!")) return SkipDoctype(at);
        if (rest.StartsWith("</") && rest.Length > 2) return MendEndTag(at + 2);
        if (rest.Length == 1 || rest.Length == 2 && rest[1] == '/') return CutOffAt();
        return XmlTag.IsNameStart(rest[1]) ? MendStartTag(at) : MendStray(at);
    }

    private int MendStray(int at)
    {
        repairs.Add("Stray angle brackets were read as text.");
        if (open.Count > 0) output.Append("&lt;");
        return at + 1;
    }

    private int Skip(int at, string mark)
    {
        var end = hasEndlessMarkup ? -1 : text.IndexOf(mark, at, StringComparison.Ordinal);
        if (end >= 0) return end + mark.Length;
        hasEndlessMarkup = true;
        return MendStray(at);
    }

    private int SkipDoctype(int at)
    {
        var end = hasEndlessMarkup ? -1 : XmlDoctype.End(text, at);
        if (end >= 0) return end;
        hasEndlessMarkup = true;
        return MendStray(at);
    }

    private int MendCharacterSection(int at)
    {
        var end = text.IndexOf("]]>", at, StringComparison.Ordinal);
        if (end < 0) return CutOffAt();
        if (open.Count > 0)
        {
            output.Append("<![CDATA[");
            XmlTextMender.AppendVerbatim(text.AsSpan(at, end - at), output, repairs);
            output.Append("]]>");
        }

        return end + 3;
    }

    private int MendStartTag(int at)
    {
        var tag = XmlTag.Read(text, at + 1);
        if (tag.End < 0) return CutOffAt();
        if (tag.IsMended) repairs.Add("Malformed tags were mended.");
        var isEntry = IsEntry(tag.Name);
        if (isEntry) CloseOpenEntry();
        if (open.Count == 0) afterRootName = output.Length + 1 + tag.Name.Length;
        var start = output.Length;
        output.Append('<').Append(tag.Name);
        prefixes.Use(tag.Name);
        foreach (var (name, value) in tag.Attributes)
        {
            if (!prefixes.Keeps(name, value, isRoot: open.Count == 0)) continue;
            output.Append(' ').Append(name).Append("=\"");
            XmlTextMender.Append(value, output, repairs);
            output.Append('"');
        }

        var isVoid = tag.IsEmpty || tag.Name is "br" or "img" or "hr" or "wbr" or "BR" or "IMG" or "HR";
        output.Append(isVoid ? "/>" : ">");
        if (!isVoid)
        {
            if (isEntry && openEntry < 0) openEntry = open.Count;
            open.Add((tag.Name, start));
        }
        else if (open.Count == 0)
        {
            isClosed = true;
        }

        return tag.End;
    }

    private int MendEndTag(int at)
    {
        var tag = XmlTag.Read(text, at);
        if (tag.End < 0) return CutOffAt();
        var found = FindOpen(tag.Name);
        if (found < 0 || found != open.Count - 1 || open[found].Name != tag.Name) repairs.Add("Tags that did not match were closed or left out.");
        if (found >= 0) CloseDownTo(found);
        isClosed = open.Count == 0 && afterRootName > 0;
        return tag.End;
    }

    /// <summary>The place of the start tag an end tag belongs to; -1 when there is none in reach. Only the end of an
    /// entry, or of what holds entries, reaches across an entry's start.</summary>
    private int FindOpen(string name)
    {
        var crosses = IsEntry(name) || name is "channel" or "rss" or "feed" or "RDF" or "rdf:RDF";
        for (var i = open.Count - 1; i >= Math.Max(0, open.Count - MaxLookUp); i--)
        {
            if (open[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
            if (!crosses && IsEntry(open[i].Name)) break;
        }

        return open.Count > 0 && IsMisspelt(name, open[^1].Name) ? open.Count - 1 : -1;
    }

    // "</titel>": without this, the title would swallow all that follows it.
    private static bool IsMisspelt(string name, string opened) =>
        name.Length >= 3 && Math.Abs(name.Length - opened.Length) <= 1 && char.ToLowerInvariant(name[0]) == char.ToLowerInvariant(opened[0]);

    private void CloseOpenEntry()
    {
        if (openEntry <= 0) return;
        repairs.Add("Tags that did not match were closed or left out.");
        CloseDownTo(openEntry);
    }

    private void CloseDownTo(int count)
    {
        for (var i = open.Count - 1; i >= count; i--)
        {
            output.Append("</").Append(open[i].Name).Append('>');
        }

        open.RemoveRange(count, open.Count - count);
        if (openEntry >= count) openEntry = -1;
    }

    private int CutOffAt()
    {
        isCutOff = true;
        return text.Length;
    }

    private void End()
    {
        isCutOff = true;
        repairs.Add("The document ends before its end; the entries that were whole were kept.");
        if (openEntry >= 0)
        {
            output.Length = open[openEntry].Start;
            open.RemoveRange(openEntry, open.Count - openEntry);
        }

        CloseDownTo(0);
    }

    private static bool IsEntry(string name) => name is "item" or "entry" or "atom:entry" or "rss:item";
}
