using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Tests.Feeds.Parsing;

public sealed class FeedParserFuzzTests
{
    private static readonly string[] Pieces =
    [
        "<rss>", "<rss ", "<channel>", "<item>", "</item>", "</channel>", "</rss>", "<title>", "</title>", "<description>", "</description>",
        "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "</entry>", "</feed>", "<content type='xhtml'>", "</content>", "<link href='x'/>",
        "<rdf:RDF>", "<dc:date>2016", "<x:y z:w='1'", "a='1'", "xmlns:a='u'", "xmlns:b='u' a:c='1' b:c='2'", "xmlns:xml='x'", "xmlns=''", "xml:base='http://[' ", "xml:space='bad'",
        "<![CDATA[", "]]>", "<!--", "--", "-->", "<?xml version='1.0'?>", "<?", "?>", "<!DOCTYPE rss [", "<!ENTITY a '&a;'>", "]>", "<!", "<", ">", "/>", "\"", "'", "=", "&", "&amp;", "&nbsp;", "&#",
        "&#x110000;", "&#65;", "\0", "\u0001", "\ud800", "\uFFFE", "é", " ", "\n", "text", ":", "{", "\"items\":[", "{\"id\":1}", ",", "]", "}", "\"version\":\"https://jsonfeed.org/version/1\"",
    ];

    [Fact]
    public void No_soup_of_feed_pieces_makes_the_parser_throw()
    {
        var soup = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        Prop.ForAll(soup.ToArbitrary(), text => IsCalm(Encoding.UTF8.GetBytes(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void What_the_mender_writes_is_well_formed()
    {
        var soup = Gen.Elements(Pieces).ArrayOf().Select(pieces => "<rss>" + string.Concat(pieces));
        Prop.ForAll(soup.ToArbitrary(), IsMended).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void A_character_left_out_of_a_section_does_not_let_what_follows_out_of_it()
    {
        var document = new System.Xml.XmlDocument { XmlResolver = null };
        document.LoadXml(new XmlMender("<rss><title><![CDATA[a]\0]\u0001><x:b>c]]></title>").Mend().Text);

        Assert.Equal("a]]><x:b>c", document.DocumentElement!.InnerText);
        Assert.Empty(document.GetElementsByTagName("x:b"));
    }

    [Fact]
    public void A_feed_with_bytes_changed_or_missing_never_makes_the_parser_throw()
    {
        var random = new Random(7);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Feeds", "Parsing", "Broken")))
        {
            var whole = File.ReadAllBytes(file);
            for (var round = 0; round < 100; round++)
            {
                var body = whole[..random.Next(whole.Length + 1)];
                for (var change = random.Next(6); change > 0 && body.Length > 0; change--) body[random.Next(body.Length)] = (byte)random.Next(256);
                Assert.True(IsCalm(body));
            }
        }
    }

    [Theory]
    [InlineData("<rss><channel>", "<item>")]
    [InlineData("<rss><channel>", "</x>")]
    [InlineData("<rss><channel>", "<a>")]
    [InlineData("<rss><channel>&", "<a></b>")]
    [InlineData("<rss><channel>", "<!")]
    [InlineData("<rss><channel>", "<!--")]
    [InlineData("<rss><channel>", "<?")]
    [InlineData("<rss><channel>", "<![CDATA[")]
    [InlineData("<rss><channel>", "&x")]
    [InlineData("<rss><channel>", "<a b='")]
    [InlineData("<rss><channel>&", "<a><item><b></item>")]
    [InlineData("<rss ", "a='1' ")]
    [InlineData("<rss ", "xmlns:a='1' ")]
    [InlineData("<rss><channel><item><title>", "&lt;a")]
    public void Piled_up_pieces_cost_no_more_than_their_size(string start, string piece)
    {
        // A megabyte and more: what costs the square of it does not end while the test runs.
        var text = start + string.Concat(Enumerable.Repeat(piece, 400_000));
        Assert.True(IsCalm(Encoding.UTF8.GetBytes(text)));
    }

    private static bool IsCalm(byte[] body) => FeedParser.Parse(body, null, Reading.Address) switch
    {
        FeedReading.Parsed parsed => JsonFeedWriter.Write(parsed.Feed, Reading.Address).Length > 0,
        FeedReading.Failed failed => failed.Fault.Sentence.Length > 0,
        _ => false,
    };

    private static bool IsMended(string text)
    {
        var mended = new XmlMender(text).Mend().Text;
        var document = new System.Xml.XmlDocument { XmlResolver = null };
        if (mended.Length > 0) document.LoadXml(mended);
        return document.DocumentElement is not null || mended.Length == 0;
    }
}
