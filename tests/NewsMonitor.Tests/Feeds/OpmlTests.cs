using System.Text;
using NewsMonitor.Feeds;

namespace NewsMonitor.Tests.Feeds;

public sealed class OpmlTests
{
    [Fact]
    public void Feeds_are_read_from_nested_folders_each_once()
    {
        var list = Read("""
            <?xml version="1.0"?><!DOCTYPE opml SYSTEM "http://127.0.0.1:1/opml.dtd">
            <opml version="1.0"><head><title>News</title></head><body>
              <outline text="Folder"><outline text="Inner"><outline text="A" title="Agency A" XMLURL=" https://a.example/feed?x=1&amp;y=2 "/></outline></outline>
              <outline text="B" xmlUrl="http://b.example/rss"/>
              <outline xmlUrl="https://c.example/rss"/>
              <outline text="A again" xmlUrl="https://a.example/feed?x=1&amp;y=2"/>
            </body></opml>
            """);

        Assert.Equal(
            [
                new OpmlFeed("Agency A", new Uri("https://a.example/feed?x=1&y=2")),
                new OpmlFeed("B", new Uri("http://b.example/rss")),
                new OpmlFeed("c.example", new Uri("https://c.example/rss")),
            ],
            Assert.IsType<OpmlReading.Read>(list).Feeds);
    }

    [Fact]
    public void An_entry_without_a_web_address_is_skipped_with_a_sentence()
    {
        var list = Assert.IsType<OpmlReading.Read>(Read("<opml><body><outline text=\"X\" xmlUrl=\"file:///etc/passwd\"/></body></opml>"));

        Assert.Empty(list.Feeds);
        Assert.Contains("\"X\"", Assert.Single(list.Skipped));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<rss><channel/></rss>")]
    [InlineData("<opml><body><outline text=\"A\" xmlUrl=\"https://a.example/\">")]
    [InlineData("<!DOCTYPE o [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><opml><body><outline text=\"&e;\"/></body></opml>")]
    public void A_broken_list_is_one_clear_sentence(string text)
    {
        var failed = Assert.IsType<OpmlReading.Failed>(Read(text));

        Assert.StartsWith("The subscription list cannot be read as OPML", failed.Fault.Sentence);
        Assert.EndsWith(".", failed.Fault.Sentence);
    }

    [Fact]
    public void A_hundred_thousand_nested_folders_are_no_trouble() =>
        Assert.IsType<OpmlReading.Failed>(Read("<opml>" + string.Concat(Enumerable.Repeat("<outline>", 100_000))));

    [Fact]
    public void What_is_written_is_read_back()
    {
        OpmlFeed[] feeds = [new("Quotes \" & <tags> \u2014 \u0420\u0443\u0441\u0441\u043a\u0438\u0439 \U0001F680", new Uri("https://a.example/?a=1&b=2"))];

        var written = Opml.Write("Monitor's feeds", feeds);

        Assert.Equal(feeds, Assert.IsType<OpmlReading.Read>(Opml.Read(written)).Feeds);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_do_not_stop_the_writing()
    {
        var written = Opml.Write("\u0000", [new OpmlFeed("a\u0001b\ud800c\uffff", new Uri("https://a.example/"))]);

        Assert.Equal("ab\ufffdc", Assert.IsType<OpmlReading.Read>(Opml.Read(written)).Feeds.Single().Title);
    }

    private static OpmlReading Read(string text) => Opml.Read(Encoding.UTF8.GetBytes(text));
}
