using NewsMonitor.Feeds.Pages;

namespace NewsMonitor.Feeds;

/// <summary>The addresses in a page that may be feeds. Feeds of comments stand last.</summary>
/// <param name="Named">Those the page names as feeds.</param>
/// <param name="Alike">Those its links make look like feeds.</param>
internal sealed record FeedLinks(IReadOnlyList<Uri> Named, IReadOnlyList<Uri> Alike)
{
    private const int MostKept = 200;

    private static readonly string[] FeedTypes =
        ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/json", "application/xml", "text/xml"];

    private static readonly string[] FeedWords = ["rss", "atom", "feed", "feeds", "rdf"];

    public static FeedLinks Of(string html, Uri page)
    {
        var (named, alike, at) = (new List<Uri>(), new List<Uri>(), page);
        using var markup = new MarkupReader(html);
        while (markup.Read())
        {
            if (markup.Kind != MarkupKind.Start || markup.Name is not ("base" or "link" or "a"))
                continue;
            if (!Uri.TryCreate(at, markup.Attribute("href")?.Trim(), out var address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal))
                continue;
            if (markup.Name is "base")
                at = address;
            else if (markup.Name is "link" && named.Count < MostKept && NamesFeed(markup))
                named.Add(address);
            else if (markup.Name is "a" && alike.Count < MostKept && LooksLikeFeed(address))
                alike.Add(address);
        }

        return new FeedLinks(CommentsLast(named), CommentsLast(alike));
    }

    private static bool NamesFeed(MarkupReader link)
    {
        var type = link.Attribute("type")?.Split(';')[0].Trim();
        var relations = link.Attribute("rel")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return relations.Contains("feed", StringComparer.OrdinalIgnoreCase)
            || (relations.Contains("alternate", StringComparer.OrdinalIgnoreCase) && FeedTypes.Contains(type, StringComparer.OrdinalIgnoreCase));
    }

    private static bool LooksLikeFeed(Uri address)
    {
        var words = address.PathAndQuery.Split('/', '.', '-', '_', '?', '=', '&');
        return words.Any(word => FeedWords.Contains(word, StringComparer.OrdinalIgnoreCase))
            || address.Host.StartsWith("feeds.", StringComparison.OrdinalIgnoreCase)
            || address.Host.StartsWith("rss.", StringComparison.OrdinalIgnoreCase);
    }

    private static List<Uri> CommentsLast(IEnumerable<Uri> addresses) =>
        [.. addresses.Distinct().OrderBy(a => a.AbsoluteUri.Contains("comment", StringComparison.OrdinalIgnoreCase))];
}
