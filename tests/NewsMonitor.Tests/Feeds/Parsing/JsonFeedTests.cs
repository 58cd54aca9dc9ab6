using System.Text.Json;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Tests.Feeds.Parsing;

public sealed class JsonFeedTests
{
    private const string Whole = """
        {"version":"https://jsonfeed.org/version/1.1","title":"Site","home_page_url":"https://site.example/","language":"en","items":[
          {"id":7,"url":"/seven","title":"Seven","content_html":"<p>x</p>","summary":"S","date_published":"2020-01-02T03:04:05Z","date_modified":"2020-01-03",
           "authors":[{"name":"Ann"}],"tags":["a","b"],"attachments":[{"url":"https://site.example/a.mp3","mime_type":"audio/mpeg","size_in_bytes":12}]},
          {"id":"8","content_text":"a < b"}]}
        """;

    [Fact]
    public void A_whole_JSON_feed_is_read()
    {
        var feed = Reading.Feed(Whole);
        Assert.Equal((FeedFormat.Json, "Site", "en", 2), (feed.Format, feed.Title, feed.Language, feed.Entries.Count));
        var entry = feed.Entries[0];
        Assert.Equal(("7", "https://news.example/seven", "Seven", "<p>x</p>", "S"), (entry.Id, entry.Link?.AbsoluteUri, entry.Title, entry.Content, entry.Summary));
        Assert.Equal(12, Assert.Single(entry.Enclosures).Length);
        Assert.Equal("a &lt; b", feed.Entries[1].Content);
    }

    [Fact]
    public void A_feed_that_is_cut_off_gives_its_whole_entries()
    {
        var feed = Reading.Feed(Whole[..^20]);
        Assert.Equal("7", Assert.Single(feed.Entries).Id);
        Assert.NotEmpty(feed.Repairs);
        Assert.Equal(FaultKind.CutOff, Reading.Fault(Whole[..200]).Kind);
    }

    [Theory]
    [InlineData("{\"a\":1}")]
    [InlineData("[1,2]")]
    [InlineData("{\"items\":3}")]
    public void Other_JSON_is_no_feed(string text) => Assert.Equal(FaultKind.NotAFeed, Reading.Fault(text).Kind);

    [Fact]
    public void What_is_written_reads_back_the_same_on_one_line()
    {
        var feed = Reading.Feed(Whole);
        var written = JsonFeedWriter.Write(feed, Reading.Address);
        Assert.DoesNotContain('\n', written);
        var again = Reading.Feed(written);
        Assert.Equal(feed.Title, again.Title);
        Assert.Equal(
            feed.Entries.Select(e => (e.Id, e.Link, e.Title, e.Content, e.Published, e.Updated)),
            again.Entries.Select(e => (e.Id, e.Link, e.Title, e.Content, e.Published, e.Updated)));
        Assert.Equal("json", JsonDocument.Parse(written).RootElement.GetProperty("_monitor").GetProperty("format").GetString());
    }
}
