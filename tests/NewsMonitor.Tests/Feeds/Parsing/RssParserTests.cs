using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Tests.Feeds.Parsing;

public sealed class RssParserTests
{
    [Fact]
    public void A_whole_RSS_feed_is_read()
    {
        var feed = Reading.Feed(Reading.Rss("""
            <title>World &amp; News</title><link>https://news.example/</link><description>All of it</description><language>en-GB</language><ttl>15</ttl>
            <image><title>Logo</title><link>https://elsewhere.example/</link></image>
            <item>
              <title>Russia delivers S-300</title><link>https://news.example/1</link><guid isPermaLink="false">n-1</guid>
              <description>&lt;p&gt;Short&lt;/p&gt;</description><content:encoded><![CDATA[<p>The whole text</p>]]></content:encoded>
              <pubDate>Mon, 18 Jul 2016 10:30:00 +0300</pubDate><dc:creator>A Writer</dc:creator><author>desk@news.example (The Desk)</author>
              <category>Defence</category><category>Iran</category>
              <enclosure url="/a.mp3" length="1200" type="audio/mpeg"/>
            </item>
            """));
        Assert.Equal((FeedFormat.Rss, "World & News", "All of it", "en-GB"), (feed.Format, feed.Title, feed.Description, feed.Language));
        Assert.Equal(new Uri("https://news.example/"), feed.Link);
        Assert.Equal(TimeSpan.FromMinutes(15), feed.TimeToLive);
        Assert.Empty(feed.Repairs);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("n-1", "Russia delivers S-300", "<p>Short</p>", "<p>The whole text</p>"), (entry.Id, entry.Title, entry.Summary, entry.Content));
        Assert.Equal(new Uri("https://news.example/1"), entry.Link);
        Assert.Equal(new DateTimeOffset(2016, 7, 18, 10, 30, 0, TimeSpan.FromHours(3)), entry.Published);
        Assert.Equal(["A Writer", "The Desk"], entry.Authors);
        Assert.Equal(["Defence", "Iran"], entry.Categories);
        Assert.Equal(new ParsedEnclosure(new Uri("https://news.example/a.mp3"), "audio/mpeg", 1200), Assert.Single(entry.Enclosures));
    }

    [Fact]
    public void An_item_gathered_from_elsewhere_names_its_source()
    {
        Assert.Equal("The Moscow Times", Reading.Item("<title>t</title><source url='https://times.example/rss'>The Moscow Times</source>").Source);
        Assert.Null(Reading.Item("<title>t</title><source url='https://times.example/rss'/>").Source);
    }

    [Fact]
    public void A_guid_that_is_an_address_is_the_link_of_an_item_without_one()
    {
        Assert.Equal(new Uri("https://news.example/2"), Reading.Item("<title>t</title><guid>https://news.example/2</guid>").Link);
        Assert.Null(Reading.Item("<title>t</title><guid isPermaLink='false'>https://news.example/2</guid>").Link);
    }

    [Fact]
    public void A_link_that_no_browser_would_open_is_left_out()
    {
        Assert.Null(Reading.Item("<title>t</title><link>javascript:alert(1)</link>").Link);
        Assert.Null(Reading.Item("<title>t</title><link>file:///etc/passwd</link>").Link);
    }

    [Fact]
    public void Links_are_seen_from_xml_base_then_the_site_then_the_address()
    {
        Assert.Equal("https://news.example/feeds/x", Reading.Item("<title>t</title><link>x</link>").Link!.AbsoluteUri);
        var withSite = Reading.Feed(Reading.Rss("<link>https://site.example/a/</link><item><title>t</title><link>x</link></item>"));
        Assert.Equal("https://site.example/a/x", withSite.Entries[0].Link!.AbsoluteUri);
        var withBase = Reading.Feed(Reading.Rss("<item xml:base='https://base.example/b/'><title>t</title><link>x</link></item><item><title>u</title><link>y</link></item>"));
        Assert.Equal("https://base.example/b/x", withBase.Entries[0].Link!.AbsoluteUri);
        Assert.Equal("https://news.example/feeds/y", withBase.Entries[1].Link!.AbsoluteUri);
    }

    [Theory]
    [InlineData("AT&amp;amp;T wins", "AT&T wins")]
    [InlineData("<![CDATA[Iran&#8217;s  <b>missiles</b>]]>", "Iran’s missiles")]
    [InlineData("5 &lt; 6", "5 < 6")]
    [InlineData("one<br/>two", "one two")]
    public void A_title_is_plain_text(string written, string read) => Assert.Equal(read, Reading.Item($"<title>{written}</title>").Title);

    [Fact]
    public void Markup_that_stands_in_a_description_unescaped_is_kept()
    {
        var entry = Reading.Item("<description><p>One <a href='x'>two</a><br/></p></description>");
        Assert.Equal("<p>One <a href=\"https://news.example/feeds/x\">two</a><br></p>", entry.Summary);
    }

    [Fact]
    public void Extension_elements_fill_in_what_RSS_leaves_out()
    {
        var entry = Reading.Item("<dc:title>T</dc:title><dc:date>2016-07-18T10:00:00Z</dc:date><media:group><media:description>D</media:description><media:content url='https://m.example/v.mp4' type='video/mp4' fileSize='9'/></media:group><atom:link href='https://news.example/3'/>");
        Assert.Equal(("T", "D", "https://news.example/3"), (entry.Title, entry.Summary, entry.Link?.AbsoluteUri));
        Assert.Equal(new DateTimeOffset(2016, 7, 18, 10, 0, 0, TimeSpan.Zero), entry.Published);
        Assert.Equal(9, Assert.Single(entry.Enclosures).Length);
    }

    [Fact]
    public void An_RDF_feed_with_its_items_beside_the_channel_is_read()
    {
        var feed = Reading.Feed("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
              <channel rdf:about="https://news.example/"><title>Site</title><link>https://news.example/</link>
                <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
                <items><rdf:Seq><rdf:li rdf:resource="https://news.example/1"/></rdf:Seq></items></channel>
              <item rdf:about="https://news.example/1"><title>One</title></item>
            </rdf:RDF>
            """);
        Assert.Equal((FeedFormat.Rdf, "Site", TimeSpan.FromMinutes(30)), (feed.Format, feed.Title, feed.TimeToLive));
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("https://news.example/1", "https://news.example/1"), (entry.Id, entry.Link?.AbsoluteUri));
    }

    [Fact]
    public void No_more_entries_are_read_than_the_limit()
    {
        var items = string.Concat(Enumerable.Range(0, FeedParser.MaxEntries + 5).Select(n => $"<item><title>{n}</title></item>"));
        var feed = Reading.Feed(Reading.Rss(items));
        Assert.Equal(FeedParser.MaxEntries, feed.Entries.Count);
        Assert.Contains("Only the first 10000 entries were read.", feed.Repairs);
    }
}
