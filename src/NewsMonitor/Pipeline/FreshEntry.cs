using NewsMonitor.Feeds.Parsing;
using NewsMonitor.Items;

namespace NewsMonitor.Pipeline;

/// <summary>An entry not seen before, with the keys it will be known by.</summary>
public sealed record FreshEntry(ParsedEntry Entry, IReadOnlyList<ItemKey> Keys);
