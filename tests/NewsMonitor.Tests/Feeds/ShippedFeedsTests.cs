using NewsMonitor.Feeds;
using NewsMonitor.Tests.Watchlist;

namespace NewsMonitor.Tests.Feeds;

public sealed class ShippedFeedsTests
{
    [Fact]
    public void The_shipped_list_holds_a_dozen_feeds_each_with_a_name()
    {
        var document = File.ReadAllBytes(Path.Combine(Watched.Root, "config", "feeds.opml"));
        var reading = Assert.IsType<OpmlReading.Read>(Opml.Read(document));
        Assert.InRange(reading.Feeds.Count, 12, 20);
        Assert.Empty(reading.Skipped);
        Assert.All(reading.Feeds, feed => Assert.Equal("https", feed.Address.Scheme));
    }
}
