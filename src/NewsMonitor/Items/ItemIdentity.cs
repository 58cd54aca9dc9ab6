using System.Security.Cryptography;
using System.Text;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Items;

/// <summary>Says by what keys the entries of a feed are known again, in a later poll and in other feeds.</summary>
public static class ItemIdentity
{
    private const int LongestId = 300;

    /// <summary>The keys of each entry, in the entries' order, never empty, the main one first. The link is a key across all
    /// feeds, the id within its feed. An id or link that entries of different content share identifies none of them; an
    /// entry left with neither is known by its title, date and summary.</summary>
    public static IReadOnlyList<IReadOnlyList<ItemKey>> KeysOf(Feed feed, IReadOnlyList<ParsedEntry> entries)
    {
        var links = entries.Select(e => ItemLink.KeyOf(e.Link)).ToList();
        var sharedIds = Shared(entries.Select((e, i) => (e.Id, $"{links[i]}\n{e.Title}")));
        var sharedLinks = Shared(entries.Select((e, i) => (links[i], e.Title)));
        var keys = new List<IReadOnlyList<ItemKey>>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var own = new List<ItemKey>(2);
            if (links[i] is { } link && !sharedLinks.Contains(link))
                own.Add(new ItemKey(link));
            if (entries[i].Id is { } id && !string.IsNullOrWhiteSpace(id) && !sharedIds.Contains(id))
                own.Add(new ItemKey($"feed:{feed.Id}:id:{Short(id.Trim())}"));
            if (own.Count == 0)
                own.Add(ByContent(feed, entries[i]));
            keys.Add(own);
        }

        return keys;
    }

    /// <summary>The key of an article that came from no feed: the one it would have as a feed's entry with this link.</summary>
    public static ItemKey KeyOf(Uri address) => new(ItemLink.KeyOf(address) ?? $"link:{address.AbsoluteUri}");

    /// <summary>Names that stand for more than one content.</summary>
    private static HashSet<string> Shared(IEnumerable<(string? Name, string Content)> pairs)
    {
        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, content) in pairs)
        {
            if (name is not null && !contents.TryAdd(name, content) && contents[name] != content)
                shared.Add(name);
        }

        return shared;
    }

    private static ItemKey ByContent(Feed feed, ParsedEntry entry) =>
        new($"feed:{feed.Id}:content:{Hash($"{entry.Link}\n{entry.Title}\n{entry.Published ?? entry.Updated:O}\n{entry.Summary}")}");

    private static string Short(string id) => id.Length <= LongestId ? id : "sha256:" + Hash(id);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
