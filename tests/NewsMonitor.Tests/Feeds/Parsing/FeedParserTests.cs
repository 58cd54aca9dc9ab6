using System.Text;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Tests.Feeds.Parsing;

public sealed class FeedParserTests
{
    private const string Secret = "root:x:0:0";

    [Theory]
    [InlineData("", FaultKind.Empty)]
    [InlineData(" \r\n\t", FaultKind.Empty)]
    [InlineData("<!DOCTYPE html><html><head><title>News</title></head></html>", FaultKind.NotAFeed)]
    [InlineData("<html lang='en'><body>404</body></html>", FaultKind.NotAFeed)]
    [InlineData("Service unavailable", FaultKind.NotAFeed)]
    [InlineData("<?xml version='1.0'?><sitemap><url>x</url></sitemap>", FaultKind.NotAFeed)]
    [InlineData("<rss><channel><title>x</title><item><title>y</tit", FaultKind.CutOff)]
    [InlineData("<rss", FaultKind.CutOff)]
    public void What_cannot_be_read_is_a_fault_with_a_sentence(string text, FaultKind kind)
    {
        var fault = Reading.Fault(text);
        Assert.Equal(kind, fault.Kind);
        Assert.EndsWith(".", fault.Sentence, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Cause);
    }

    [Fact]
    public void An_external_entity_is_never_resolved()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Secret);
            var feed = Reading.Feed($"<!DOCTYPE rss [<!ENTITY xxe SYSTEM '{new Uri(file)}'><!ENTITY % p SYSTEM '{new Uri(file)}'> %p;]><rss><channel><item><title>a &xxe; b</title></item></channel></rss>");
            Assert.Equal("a &xxe; b", Assert.Single(feed.Entries).Title);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Entities_that_multiply_are_not_expanded()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(n => $"<!ENTITY l{n} '{string.Concat(Enumerable.Repeat($"&l{n - 1};", 10))}'>"));
        var feed = Reading.Feed($"<!DOCTYPE rss [<!ENTITY l0 'lol'>{entities}]><rss><channel><item><title>&l9;</title></item></channel></rss>");
        Assert.Equal("&l9;", Assert.Single(feed.Entries).Title);
    }

    [Fact]
    public void Very_deep_markup_is_read_without_harm()
    {
        const int Deep = 200_000;
        var nested = string.Concat(Enumerable.Repeat("<b>", Deep)) + "x" + string.Concat(Enumerable.Repeat("</b>", Deep));
        var entry = Reading.Item($"<description>{nested}</description>");
        Assert.Contains('x', entry.Summary);
        Assert.True(entry.Summary.Length < 2000);
    }

    [Theory]
    [InlineData("windows-1251", "Иран и С-400")]
    [InlineData("koi8-r", "Иран и С-400")]
    [InlineData("windows-1256", "ايران")]
    [InlineData("iso-8859-9", "İran füze")]
    [InlineData("shift_jis", "イラン")]
    [InlineData("utf-16", "ایران ۴۰۰")]
    public void A_feed_is_read_in_the_encoding_it_declares(string name, string title)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var body = encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><rss><channel><item><title>{title}</title></item></channel></rss>");
        Assert.Equal(title, Assert.Single(Reading.Feed(body).Entries).Title);
    }

    [Fact]
    public void The_content_type_tells_the_encoding_when_the_document_does_not()
    {
        var body = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<rss><channel><item><title>Иран</title></item></channel></rss>");
        Assert.Equal("Иран", Assert.Single(Reading.Feed(body, "text/xml; charset=\"windows-1251\"").Entries).Title);
    }

    [Fact]
    public void A_document_that_says_Latin_1_and_is_UTF_8_is_read_as_UTF_8()
    {
        var feed = Reading.Feed("<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>İran</title></item></channel></rss>");
        Assert.Equal("İran", feed.Entries[0].Title);
        Assert.Contains("The document says iso-8859-1 and is UTF-8.", feed.Repairs);
    }

    [Fact]
    public void An_unknown_encoding_is_guessed()
    {
        var feed = Reading.Feed("<?xml version='1.0' encoding='klingon-7'?><rss><channel><item><title>é</title></item></channel></rss>");
        Assert.Equal("é", feed.Entries[0].Title);
        Assert.Single(feed.Repairs);
    }
}
