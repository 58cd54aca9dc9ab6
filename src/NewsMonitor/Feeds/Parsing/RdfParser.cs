namespace NewsMonitor.Feeds.Parsing;

/// <summary>Reads RSS 0.90 and 1.0, where channel and items stand side by side under an RDF root.</summary>
internal static class RdfParser
{
    public static void Read(FeedXml xml, FeedDraft feed)
    {
        feed.Format = FeedFormat.Rdf;
        RssParser.ReadChannel(xml, feed);
    }
}
