using System.Globalization;
using System.Security;
using NewsMonitor.Feeds;
using NewsMonitor.Storage;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Benchmarks.Traffic;

/// <summary>Feeds on this machine, each of which shows the latest of an endless stream of articles.</summary>
internal sealed class Wires : IAsyncDisposable
{
    private const int Feeds = 5;
    private const int Shown = 20;

    private readonly LoopbackServer server = new();
    private int published;

    public Wires() => PublishMore(0, DateTimeOffset.UnixEpoch);

    public async Task AddToAsync(Store store)
    {
        for (var feed = 0; feed < Feeds; feed++)
        {
            await store.Feeds.AddAsync(new Feed { Address = server[PathOf(feed)], Name = $"Wire {feed}" }, default);
        }
    }

    /// <summary>Has more articles stand in the feeds, in turn.</summary>
    public void PublishMore(int articles, DateTimeOffset now)
    {
        server.Requests.Clear();
        published += articles;
        for (var feed = 0; feed < Feeds; feed++)
        {
            var numbers = Enumerable.Range(Math.Max(1, published - (Shown * Feeds)), Shown * Feeds).Where(number => number <= published && number % Feeds == feed);
            var document = $"<?xml version='1.0'?><rss version='2.0'><channel><title>Wire {feed}</title>{string.Concat(numbers.Select(number => Entry(number, now)))}</channel></rss>";
            server.On(PathOf(feed), "200 OK", "Content-Type: application/rss+xml\r\n", document);
        }
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static string PathOf(int feed) => $"/{feed}";

    private static string Entry(int number, DateTimeOffset now)
    {
        var article = MadeArticles.At(number);
        var date = now.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);
        return $"<item><guid isPermaLink='false'>article-{number}</guid><title>{SecurityElement.Escape(article.Title)}</title><pubDate>{date}</pubDate><description>{SecurityElement.Escape(article.Text)}</description></item>";
    }
}
