namespace NewsMonitor.Feeds.Parsing;

/// <summary>What came of reading a document as a feed: the feed, or why there is none.</summary>
public abstract record FeedReading
{
    private FeedReading()
    {
    }

    /// <summary>The document is a feed; what had to be mended stands in its <see cref="ParsedFeed.Repairs"/>.</summary>
    public sealed record Parsed(ParsedFeed Feed) : FeedReading;

    /// <summary>The document cannot be read as a feed.</summary>
    public sealed record Failed(Fault Fault) : FeedReading;
}
