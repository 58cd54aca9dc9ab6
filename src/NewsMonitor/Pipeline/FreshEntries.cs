using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Parsing;
using NewsMonitor.Items;

namespace NewsMonitor.Pipeline;

/// <summary>Picks the entries of a feed that no stored item is, oldest first, so that claims are judged in the order they were made.</summary>
public sealed class FreshEntries(IItemStore items)
{
    /// <summary>Article pages read side by side; the fetcher still keeps to each host's own limit.</summary>
    public const int ReadAhead = 8;

    public async Task<IReadOnlyList<FreshEntry>> OfAsync(Feed feed, IReadOnlyList<ParsedEntry> entries, CancellationToken cancellation)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        var keys = ItemIdentity.KeysOf(feed, entries);
        var known = await items.KnownAsync(keys.SelectMany(own => own).ToHashSet(), cancellation);

        // Feeds list the newest first, so entries without a date are taken from the end.
        return entries
            .Select((entry, place) => (Entry: new FreshEntry(entry, keys[place]), Place: place))
            .Where(pair => !pair.Entry.Keys.Any(known.Contains))
            .OrderBy(pair => pair.Entry.Entry.Published ?? pair.Entry.Entry.Updated ?? DateTimeOffset.MaxValue)
            .ThenByDescending(pair => pair.Place)
            .Select(pair => pair.Entry)
            .ToList();
    }
}
