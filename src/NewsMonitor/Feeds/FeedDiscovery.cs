using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Pages;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Feeds;

/// <summary>Finds the feeds of a site: the address itself, feeds that its page names, links that look like feeds, usual paths.
/// What it returns has been fetched and read.</summary>
public sealed class FeedDiscovery(WebFetcher fetcher)
{
    private const int MostTriedAtOnce = 6;

    private static readonly string[] UsualPaths = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml"];

    /// <param name="address">A feed's address, or that of any page of a site.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<DiscoveryOutcome> DiscoverAsync(Uri address, CancellationToken cancellation)
    {
        switch (await fetcher.FetchAsync(address, validators: null, cancellation))
        {
            case FetchOutcome.Fetched { Document: var document }:
                return Read(document) is { } feed
                    ? new DiscoveryOutcome.Found([feed])
                    : await OfPageAsync(document, cancellation);
            case FetchOutcome.Failed failed:
                return new DiscoveryOutcome.Failed(failed.Fault);
            default:
                throw new InvalidOperationException("A page asked for without validators was answered as not modified.");
        }
    }

    private async Task<DiscoveryOutcome> OfPageAsync(WebDocument page, CancellationToken cancellation)
    {
        var links = FeedLinks.Of(PageEncoding.Decode(page.Body.Span, page.ContentType), page.Address);
        var usual = UsualPaths.Select(path => new Uri(page.Address, path)).ToList();
        var tried = new HashSet<Uri> { page.Address };
        foreach (var candidates in (IReadOnlyList<Uri>[])[links.Named, links.Alike, usual])
        {
            var fresh = candidates.Where(tried.Add).Take(MostTriedAtOnce);
            var read = await Task.WhenAll(fresh.Select(candidate => TryAsync(candidate, cancellation)));
            var found = read.OfType<DiscoveredFeed>().DistinctBy(f => f.Address).ToList();
            if (found.Count > 0)
                return new DiscoveryOutcome.Found(found);
        }

        return new DiscoveryOutcome.Failed(new Fault(FaultKind.NotAFeed, "no feed found",
            "No feed was found at this address; look for \"RSS\" on the site and give the address of the feed itself."));
    }

    private async Task<DiscoveredFeed?> TryAsync(Uri candidate, CancellationToken cancellation) =>
        await fetcher.FetchAsync(candidate, validators: null, cancellation) is FetchOutcome.Fetched { Document: var document } ? Read(document) : null;

    private static DiscoveredFeed? Read(WebDocument document) =>
        FeedParser.Parse(document.Body, document.ContentType, document.Address) is FeedReading.Parsed { Feed: var feed }
            ? new DiscoveredFeed(document.Address, feed)
            : null;
}
