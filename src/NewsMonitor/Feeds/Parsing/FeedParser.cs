using System.Xml;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Reads a document as a feed, whatever its format and however badly it is written. Never throws for what
/// a document holds; time and memory grow linearly with its size; nothing outside the document is ever read.</summary>
public static class FeedParser
{
    /// <summary>Entries read from one document; the rest is left out, and a repair says so.</summary>
    public const int MaxEntries = 10_000;

    private const int MaxCauseLength = 200;

    /// <param name="body">The document as fetched, after decompression.</param>
    /// <param name="contentType">The Content-Type header as received, or null.</param>
    /// <param name="address">Where it came from: the last base for relative links.</param>
    public static FeedReading Parse(ReadOnlyMemory<byte> body, string? contentType, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var feed = new FeedDraft();
        var text = FeedEncoding.Decode(body.Span, contentType, feed.Repairs);
        return DocumentStart.Find(text) switch
        {
            { Kind: DocumentKind.Empty } => Fail(FaultKind.Empty, "no text in the body", "The document is empty; open the address in a browser to see whether the site still publishes this feed."),
            { Kind: DocumentKind.Html } => Fail(FaultKind.NotAFeed, "an HTML page", "This is a web page, not a feed; add the site's address instead and its feed is looked for, or copy the feed's own address from the page."),
            { Kind: DocumentKind.Json, Offset: var offset } => JsonFeedParser.Read(text.AsMemory(offset), address, feed),
            { Kind: DocumentKind.Xml, Offset: var offset } => ParseXml(Cut(text, offset, feed.Repairs), address, feed),
            _ => Fail(FaultKind.NotAFeed, "neither XML nor JSON", "This is neither RSS, Atom nor JSON Feed; check the address, or add the site's address and its feed is looked for."),
        };
    }

    internal static FeedReading Fail(FaultKind kind, string cause, string sentence) => new FeedReading.Failed(new Fault(kind, cause, sentence));

    internal static FeedReading CutOff(string cause) =>
        Fail(FaultKind.CutOff, cause, "The document ends before its first entry does; it is tried again at the next poll.");

    private static string Cut(string text, int offset, List<string> repairs)
    {
        if (offset == 0) return text;
        if (!string.IsNullOrWhiteSpace(text[..offset])) repairs.Add("Text before the start of the document was left out.");
        return text[offset..];
    }

    private static FeedReading ParseXml(string text, Uri address, FeedDraft feed)
    {
        try
        {
            return ReadXml(text, address, feed);
        }
        catch (XmlException)
        {
            // Most documents are well-formed, so only the others pay for the second reading.
            return ParseBrokenXml(text, address, feed.Repairs);
        }
    }

    private static FeedReading ParseBrokenXml(string text, Uri address, List<string> repairs)
    {
        var mended = new XmlMender(text).Mend();
        if (mended.Text.Length == 0) return CutOff("the XML ends inside its first tag");
        var feed = new FeedDraft(repairs);
        feed.Repairs.AddRange(mended.Repairs);
        try
        {
            var reading = ReadXml(mended.Text, address, feed);
            return mended.IsCutOff ? OfCutOff(reading) : reading;
        }
        catch (XmlException broken)
        {
            var cause = broken.Message.Length > MaxCauseLength ? broken.Message[..MaxCauseLength] : broken.Message;
            return Fail(FaultKind.NotAFeed, cause, "The document is too broken to be read as a feed; tell the site, or try another of its feeds.");
        }
    }

    private static FeedReading OfCutOff(FeedReading reading) => reading switch
    {
        FeedReading.Parsed({ Entries.Count: > 0 } feed) => new FeedReading.Parsed(feed with { IsCutOff = true }),
        FeedReading.Parsed => CutOff("the XML ends inside the document"),
        _ => reading,
    };

    private static FeedReading ReadXml(string text, Uri address, FeedDraft feed)
    {
        using var xml = new FeedXml(text, address);
        if (!xml.MoveToRoot()) return CutOff("no root element");
        switch (xml.Name)
        {
            case "rss" or "channel" or "Channel" or "RSS":
                RssParser.Read(xml, feed);
                break;
            case "RDF" or "rdf":
                RdfParser.Read(xml, feed);
                break;
            case "feed":
                AtomParser.ReadFeed(xml, feed);
                break;
            case "entry":
                AtomParser.ReadLoneEntry(xml, feed);
                break;
            default:
                return Fail(FaultKind.NotAFeed, $"the root element is <{xml.Name}>", "This is XML but no feed in RSS, RDF or Atom; add the site's address instead and its feed is looked for.");
        }

        return new FeedReading.Parsed(feed.ToFeed());
    }
}
