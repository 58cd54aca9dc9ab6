using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Tests.Feeds.Parsing;

public sealed class AtomParserTests
{
    [Fact]
    public void A_whole_Atom_feed_is_read()
    {
        var feed = Reading.Feed("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://site.example/">
              <title type="html">Defence &amp;amp; <![CDATA[<i>arms</i>]]></title><subtitle>Sub</subtitle>
              <link rel="self" href="feed.xml"/><link href="/"/>
              <entry><id>urn:1</id><title>a &lt; b</title><link rel="enclosure" href="p.pdf" type="application/pdf" length="7"/><link rel="alternate" href="one"/>
                <published>2016-07-18T10:00:00.5+03:00</published><updated>2016-07-19T00:00:00Z</updated>
                <author><name>Ann</name><email>a@b.example</email></author><category term="x" label="X-ray"/><source><id>urn:s</id><title>First</title></source>
                <summary>5 &lt; 6</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text &amp; <a href="two">more</a></p></div></content></entry>
            </feed>
            """);
        Assert.Equal((FeedFormat.Atom, "Defence & arms", "Sub", "en"), (feed.Format, feed.Title, feed.Description, feed.Language));
        Assert.Equal("https://site.example/", feed.Link?.AbsoluteUri);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("urn:1", "a < b", "5 &lt; 6", "https://site.example/one"), (entry.Id, entry.Title, entry.Summary, entry.Link?.AbsoluteUri));
        Assert.Equal("<p>Text &amp; <a href=\"https://site.example/two\">more</a></p>", entry.Content);
        Assert.Equal(new DateTimeOffset(2016, 7, 18, 10, 0, 0, 500, TimeSpan.FromHours(3)), entry.Published);
        Assert.Equal(new DateTimeOffset(2016, 7, 19, 0, 0, 0, TimeSpan.Zero), entry.Updated);
        Assert.Equal(["Ann"], entry.Authors);
        Assert.Equal(["X-ray"], entry.Categories);
        Assert.Equal("First", entry.Source);
        Assert.Equal("https://site.example/p.pdf", Assert.Single(entry.Enclosures).Address.AbsoluteUri);
    }

    [Fact]
    public void Atom_of_version_0_3_is_read()
    {
        var entry = Assert.Single(Reading.Feed("""
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title>
              <entry><title mode="escaped" type="text/html">Big &lt;b&gt;news&lt;/b&gt;</title><id>1</id><link rel="alternate" type="text/html" href="https://a.example/1"/>
                <issued>2004-05-25T10:00:00+01:00</issued><modified>2004-05-26</modified><content mode="base64" type="text/html">PHA+eDwvcD4=</content></entry></feed>
            """).Entries);
        Assert.Equal(("Big news", "<p>x</p>", "https://a.example/1"), (entry.Title, entry.Content, entry.Link?.AbsoluteUri));
        Assert.Equal(new DateTimeOffset(2004, 5, 25, 10, 0, 0, TimeSpan.FromHours(1)), entry.Published);
        Assert.Equal(new DateTimeOffset(2004, 5, 26, 0, 0, 0, TimeSpan.Zero), entry.Updated);
    }

    [Fact]
    public void Content_of_another_media_type_is_no_text()
    {
        var entry = Assert.Single(Reading.Feed("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title><content type='image/png'>iVBORw0KGgo=</content></entry></feed>").Entries);
        Assert.Equal("", entry.Content);
    }

    [Fact]
    public void A_feed_without_its_namespace_and_one_with_a_prefix_are_read()
    {
        Assert.Equal("t", Assert.Single(Reading.Feed("<feed><entry><title>t</title></entry></feed>").Entries).Title);
        Assert.Equal("t", Assert.Single(Reading.Feed("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>t</a:title></a:entry></a:feed>").Entries).Title);
    }
}
