using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Feeds;

/// <summary>A feed that was found and read.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Content">What it holds now.</param>
public sealed record DiscoveredFeed(Uri Address, ParsedFeed Content);
