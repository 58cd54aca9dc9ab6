namespace NewsMonitor.Feeds.Parsing;

/// <summary>A feed document, whatever its format, in one shape.</summary>
public sealed record ParsedFeed
{
    public required FeedFormat Format { get; init; }

    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The site the feed belongs to.</summary>
    public Uri? Link { get; init; }

    /// <summary>BCP 47 tag as stated, or null.</summary>
    public string? Language { get; init; }

    /// <summary>How long the publisher asks readers to wait between polls (ttl, sy:updatePeriod), when it does.</summary>
    public TimeSpan? TimeToLive { get; init; }

    public IReadOnlyList<ParsedEntry> Entries { get; init; } = [];

    /// <summary>The document ended before its root element did; the entries are those that were whole.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>What was mended while reading, for <c>monitor feed check</c>; empty for a clean document.</summary>
    public IReadOnlyList<string> Repairs { get; init; } = [];
}
