using System.Text;
using System.Xml;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Walks an XML feed once, element by element. Whoever reads an element leaves the walk on its end, so an
/// element nobody reads is passed over by the next step.</summary>
internal sealed class FeedXml : IDisposable
{
    /// <summary>Elements of markup inside a text that are nested deeper than this lose their tags, not their words.</summary>
    private const int MaxMarkupDepth = 128;

    private readonly XmlReader reader;
    private readonly Uri address;
    private readonly Stack<(int Depth, Uri Base)> bases = new();
    private string lastNamespace = "";
    private Vocabulary lastVocabulary = Vocabulary.Rss;

    public FeedXml(string text, Uri address)
    {
        this.address = address;
        reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings
        {
            // A document type is passed over: nothing it declares is read, resolved or expanded.
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    public string Name => reader.LocalName;

    public int Depth => reader.Depth;

    public Vocabulary Vocabulary
    {
        get
        {
            var uri = reader.NamespaceURI;
            if (ReferenceEquals(uri, lastNamespace)) return lastVocabulary;
            lastNamespace = uri;
            return lastVocabulary = Vocabularies.Of(uri);
        }
    }

    /// <summary>What relative addresses are resolved against here; the site's address once the feed has told it.</summary>
    public Uri Base => bases.Count > 0 ? bases.Peek().Base : Site ?? address;

    public Uri? Site { get; set; }

    public bool MoveToRoot()
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            TrackBase();
            return true;
        }

        return false;
    }

    /// <summary>Moves to the next child of the element at <paramref name="parentDepth"/>; false at that element's end.</summary>
    public bool NextChild(int parentDepth)
    {
        if (reader.Depth == parentDepth && (reader.IsEmptyElement || reader.NodeType == XmlNodeType.EndElement)) return false;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == parentDepth) return false;
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != parentDepth + 1) continue;
            TrackBase();
            return true;
        }

        return false;
    }

    public string? Attribute(string name) => reader.GetAttribute(name);

    public string? RdfAttribute(string name) => reader.GetAttribute(name, "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    /// <summary>An absolute http or https address, resolved here; null when it is none.</summary>
    public Uri? Resolve(string? reference) => WebAddress.Resolve(Base, reference);

    /// <summary>The element's text; markup standing in it unescaped is kept as markup.</summary>
    public string ReadText() => Read(encode: false).Trim();

    /// <summary>The element's children as HTML: text encoded, namespaces dropped, relative links resolved.</summary>
    public string ReadMarkup() => Read(encode: true).Trim();

    public void Dispose() => reader.Dispose();

    private string Read(bool encode)
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        var first = "";
        StringBuilder? all = null;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (all is null && first.Length == 0 && !encode && IsText)
            {
                first = reader.Value;
                continue;
            }

            AppendNode(all ??= new StringBuilder(first), encode, reader.Depth - depth);
        }

        return all?.ToString() ?? first;
    }

    private bool IsText => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    private void AppendNode(StringBuilder html, bool encode, int nesting)
    {
        if (IsText)
        {
            if (encode) PlainText.Encode(reader.Value, html);
            else html.Append(reader.Value);
        }
        else if (nesting <= MaxMarkupDepth && reader.NodeType == XmlNodeType.Element)
        {
            TrackBase();
            AppendStart(html);
        }
        else if (nesting <= MaxMarkupDepth && reader.NodeType == XmlNodeType.EndElement && !HtmlNames.IsVoid(reader.LocalName))
        {
            html.Append("</").Append(reader.LocalName).Append('>');
        }
    }

    private void AppendStart(StringBuilder html)
    {
        var name = reader.LocalName;
        var empty = reader.IsEmptyElement;
        html.Append('<').Append(name);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length > 0 || reader.LocalName == "xmlns") continue;
            var value = HtmlNames.IsLink(reader.LocalName) ? WebAddress.Resolve(Base, reader.Value)?.AbsoluteUri ?? reader.Value : reader.Value;
            html.Append(' ').Append(reader.LocalName).Append("=\"");
            PlainText.Encode(value, html);
            html.Append('"');
        }

        reader.MoveToElement();
        html.Append('>');
        if (empty && !HtmlNames.IsVoid(name)) html.Append("</").Append(name).Append('>');
    }

    private void TrackBase()
    {
        while (bases.Count > 0 && bases.Peek().Depth >= reader.Depth) bases.Pop();
        var stated = reader.AttributeCount == 0 ? null : reader.GetAttribute("base", "http://www.w3.org/XML/1998/namespace");
        if (stated is not null && WebAddress.Resolve(bases.Count > 0 ? bases.Peek().Base : address, stated) is { } @base)
        {
            bases.Push((reader.Depth, @base));
        }
    }
}
