using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Microsoft.Net.Http.Headers;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Host.Web;

namespace NewsMonitor.Host.Demo;

/// <summary>A web server on this machine that publishes articles one after another, as a feed with a page for each.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    private readonly IReadOnlyList<SeedArticle> articles;
    private readonly WebApplication app;
    private int published;

    private Newsroom(IReadOnlyList<SeedArticle> articles)
    {
        this.articles = articles;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        app = builder.Build();
        app.MapGet("/feed.xml", ShowFeed);
        app.MapGet("/articles/{number:int}", ShowArticle);
    }

    /// <summary>Where the feed is.</summary>
    public Uri Feed => new(Root, "feed.xml");

    private Uri Root => new(app.Urls.First());

    public static async Task<Newsroom> OpenAsync(IReadOnlyList<SeedArticle> articles, CancellationToken cancellation)
    {
        var newsroom = new Newsroom(articles);
        await newsroom.app.StartAsync(cancellation);
        return newsroom;
    }

    /// <summary>Puts the next article into the feed.</summary>
    public void Publish() => Interlocked.Increment(ref published);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult ShowFeed()
    {
        var count = Volatile.Read(ref published);
        var channel = new XElement(
            "channel",
            new XElement("title", "Demo newsroom"),
            new XElement("link", Root),
            new XElement("description", "The source articles, one after another"),
            Enumerable.Range(0, count).Reverse().Select(Entry));
        var feed = new XElement("rss", new XAttribute("version", "2.0"), channel);
        // The tag lets a poll that finds nothing new end in a few bytes.
        return Results.Bytes(Encoding.UTF8.GetBytes(feed.ToString()), "application/rss+xml; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{count}\""));
    }

    private XElement Entry(int index)
    {
        var article = articles[index];
        return new XElement(
            "item",
            new XElement("title", article.Title),
            new XElement("link", new Uri(Root, $"articles/{index + 1}")),
            new XElement("guid", new XAttribute("isPermaLink", "false"), article.Address),
            new XElement("pubDate", article.Date.ToString("r", CultureInfo.InvariantCulture)),
            new XElement("source", new XAttribute("url", article.Address), article.Outlet));
    }

    private IResult ShowArticle(int number) => number < 1 || number > Volatile.Read(ref published)
        ? Results.NotFound()
        : Results.Text(Page(articles[number - 1]).ToString(), "text/html; charset=utf-8");

    private static Html Page(SeedArticle article) => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{article.Title}</title><meta property="og:site_name" content="{article.Outlet}"></head>
        <body>
          <nav><a href="/">Home</a></nav>
          <article>
            <h1>{article.Title}</h1>
            {Html.Each(Lines(article.Text, "\n\n"), paragraph => Html.Of($"<p>{Html.Each(Lines(paragraph, "\n"), line => Html.Of($"{line}<br>"))}</p>"))}
          </article>
        </body>
        </html>
        """);

    private static string[] Lines(string text, string apart) =>
        text.ReplaceLineEndings("\n").Split(apart, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
