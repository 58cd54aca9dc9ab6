using System.Text;
using System.Xml;

namespace NewsMonitor.Feeds;

/// <summary>Subscription lists in OPML 1.0 and 2.0 (opml.org). Document types are skipped and never resolved.</summary>
public static class Opml
{
    private const int MaxCharacters = 16 * 1024 * 1024;

    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    private static readonly XmlWriterSettings Writing = new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Reads the feeds of a list, however deep its folders.</summary>
    public static OpmlReading Read(ReadOnlyMemory<byte> document)
    {
        var feeds = new List<OpmlFeed>();
        var skipped = new List<string>();
        var known = new HashSet<Uri>();
        try
        {
            using var stream = new MemoryStream(document.ToArray(), writable: false);
            using var xml = XmlReader.Create(stream, Reading);
            if (xml.MoveToContent() != XmlNodeType.Element || !xml.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase))
                return new OpmlReading.Failed(NoList($"root element {xml.LocalName}"));
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName.Equals("outline", StringComparison.OrdinalIgnoreCase))
                    Take(xml, feeds, skipped, known);
            }
        }
        catch (XmlException e)
        {
            return new OpmlReading.Failed(NoList(e.Message));
        }

        return new OpmlReading.Read(feeds, skipped);
    }

    /// <summary>Writes a list as OPML 2.0.</summary>
    public static byte[] Write(string title, IEnumerable<OpmlFeed> feeds)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Writing))
        {
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteElementString("title", Writable(title));
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            foreach (var feed in feeds)
            {
                xml.WriteStartElement("outline");
                xml.WriteAttributeString("type", "rss");
                xml.WriteAttributeString("text", Writable(feed.Title));
                xml.WriteAttributeString("title", Writable(feed.Title));
                xml.WriteAttributeString("xmlUrl", feed.Address.AbsoluteUri);
                xml.WriteEndElement();
            }
        }

        return stream.ToArray();
    }

    private static void Take(XmlReader xml, List<OpmlFeed> feeds, List<string> skipped, HashSet<Uri> known)
    {
        if (Attribute(xml, "xmlUrl") is not { } text)
            return;
        var title = Attribute(xml, "title") ?? Attribute(xml, "text");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            skipped.Add($"The feed \"{title ?? "without a title"}\" has the address \"{text}\", which is no http or https address; correct its xmlUrl.");
        else if (known.Add(address))
            feeds.Add(new OpmlFeed(title ?? address.Host, address));
    }

    // The names of attributes are written in every mixture of cases in the wild.
    private static string? Attribute(XmlReader xml, string name)
    {
        string? found = null;
        while (found is null && xml.MoveToNextAttribute())
        {
            if (xml.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(xml.Value))
                found = xml.Value.Trim();
        }

        xml.MoveToElement();
        return found;
    }

    // Titles come from feeds and may hold characters that XML 1.0 has no way to write.
    private static string Writable(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString()));

    private static Fault NoList(string cause) => new(FaultKind.NotAFeed, cause,
        $"The subscription list cannot be read as OPML ({cause.TrimEnd('.')}); correct the file or export it again.");
}
