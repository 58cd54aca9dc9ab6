using NewsMonitor.Items;

namespace NewsMonitor.Watchlist;

/// <summary>A term of a topic found in an item.</summary>
/// <param name="Topic">The topic's name.</param>
/// <param name="Term">The term as the watchlist writes it.</param>
/// <param name="Field">Where it was found.</param>
/// <param name="Start">First UTF-16 unit of the match in the field's original text.</param>
/// <param name="Length">UTF-16 units matched, in the original text.</param>
public sealed record TopicMatch(string Topic, string Term, ItemField Field, int Start, int Length);
