using System.Text;
using System.Xml;
using BenchmarkDotNet.Attributes;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Benchmarks.Feeds;

/// <summary>A document read as a feed, against the same bytes loaded as XML with nothing made of them.</summary>
public class ParseBenchmark
{
    private static readonly Uri Address = new("https://news.example/feed.xml");
    private byte[] document = [];

    [Params(20, 1000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var text = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><link>https://news.example/</link>");
        for (var i = 0; i < Entries; i++)
        {
            text.Append("<item><title>Russia rejects a request, report ").Append(i).Append("</title><link>https://news.example/")
                .Append(i).Append("</link><guid>").Append(i).Append("</guid><pubDate>Thu, 30 May 2019 10:00:00 GMT</pubDate>")
                .Append("<description>&lt;p&gt;Two people with knowledge of the matter said so on &lt;b&gt;Thursday&lt;/b&gt;.&lt;/p&gt;</description></item>");
        }

        document = Encoding.UTF8.GetBytes(text.Append("</channel></rss>").ToString());
    }

    [Benchmark(Baseline = true)]
    public XmlDocument PlainXml()
    {
        var xml = new XmlDocument { XmlResolver = null };
        xml.Load(new MemoryStream(document));
        return xml;
    }

    [Benchmark]
    public FeedReading Feed() => FeedParser.Parse(document, "application/rss+xml", Address);
}
