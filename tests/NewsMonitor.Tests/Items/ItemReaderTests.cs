using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Parsing;
using NewsMonitor.Items;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Tests.Items;

public sealed class ItemReaderTests : FetchingTests
{
    private const string Paragraph = "Russia has rejected an Iranian request to buy S-400 missile defense systems.";
    private static readonly DateTimeOffset Published = new(2019, 5, 31, 7, 0, 0, TimeSpan.Zero);
    private static readonly Feed Feed = new() { Id = 7, Address = new Uri("https://a.example/feed"), Name = "The Outlet" };
    private static readonly string Full = string.Concat(Enumerable.Repeat($"<p>{Paragraph}</p>", 10));

    [Fact]
    public async Task An_item_has_the_text_of_its_page()
    {
        Server.On("/a", "200 OK", "Content-Type: text/html\r\n", $"<article><p>{Paragraph}</p></article>");

        var item = await ReadAsync(Entry("/a") with { Title = "Russia &amp; Iran", Summary = "<p>In <b>short</b>.</p>", Published = Published });

        Assert.Equal((7, "The Outlet", "Russia & Iran", "In short.", Paragraph), (item.FeedId, item.Outlet, item.Title, item.Summary, item.Text));
        Assert.Equal((Server["/a"], Published), (item.Address, item.PublishedAt));
        Assert.Empty(item.Marks);
    }

    [Fact]
    public async Task An_entry_gathered_from_elsewhere_keeps_its_outlet() =>
        Assert.Equal("The Moscow Times", (await ReadAsync(Entry("/gone") with { Source = "The Moscow Times" })).Outlet);

    [Fact]
    public async Task A_missing_page_leaves_title_and_summary_and_says_why()
    {
        var item = await ReadAsync(Entry("/gone") with { Title = "T", Summary = "S" });

        Assert.Equal(("T", "S", ""), (item.Title, item.Summary, item.Text));
        Assert.Equal("The article page could not be read (HTTP 404); this rests on the feed's title and summary.", Assert.Single(item.Marks));
    }

    [Fact]
    public async Task A_page_without_text_leaves_title_and_summary_and_says_so()
    {
        Server.On("/a", "200 OK", "Content-Type: text/html\r\n", "<div id=root></div>");

        var item = await ReadAsync(Entry("/a") with { Title = "T" });

        Assert.Equal("The article page holds no text that could be read; this rests on the feed's title.", Assert.Single(item.Marks));
    }

    [Fact]
    public async Task The_feeds_own_article_stands_in_for_a_missing_page()
    {
        var item = await ReadAsync(Entry("/gone") with { Title = "T", Content = Full });

        Assert.Equal(10, item.Text.Split("\n\n").Length);
        Assert.Equal("The article page could not be read (HTTP 404); this rests on the feed's own text of the article.", Assert.Single(item.Marks));
    }

    [Fact]
    public async Task A_page_that_shows_less_than_the_feed_is_not_preferred()
    {
        Server.On("/a", "200 OK", "Content-Type: text/html\r\n", "<p>Subscribe now to go on reading this article.</p>");

        var item = await ReadAsync(Entry("/a") with { Title = "T", Content = Full });

        Assert.StartsWith(Paragraph, item.Text);
        Assert.Empty(item.Marks);
    }

    [Fact]
    public async Task A_page_in_a_private_network_is_not_fetched()
    {
        var item = await ReadAsync(new ParsedEntry { Title = "T", Link = new Uri("http://10.0.0.1/") });

        Assert.Equal("The article page could not be read (its address is not allowed); this rests on the feed's title.", Assert.Single(item.Marks));
    }

    [Fact]
    public async Task An_entry_without_link_rests_on_the_feed()
    {
        var item = await ReadAsync(new ParsedEntry { Title = "T", Summary = "S" });

        Assert.Null(item.Address);
        Assert.Equal("The entry links to no article page; this rests on the feed's title and summary.", Assert.Single(item.Marks));
    }

    [Fact]
    public async Task Without_a_date_or_with_one_to_come_an_item_is_of_when_it_was_seen()
    {
        var undated = await ReadAsync(new ParsedEntry { Title = "T" });
        var future = await ReadAsync(new ParsedEntry { Title = "T", Published = DateTimeOffset.MaxValue });
        var updated = await ReadAsync(new ParsedEntry { Title = "T", Updated = Published });

        Assert.Equal(undated.SeenAt, undated.PublishedAt);
        Assert.Equal(future.SeenAt, future.PublishedAt);
        Assert.Equal(Published, updated.PublishedAt);
    }

    [Theory]
    [InlineData("1970-01-01", "date implausible: 1970-01-01; taken as published when it was seen")]
    [InlineData("0001-01-01", "date implausible: 0001-01-01; taken as published when it was seen")]
    [InlineData("9000-02-03", "dated in the future: 9000-02-03; taken as published when it was seen")]
    public async Task A_date_that_cannot_be_is_marked_and_not_believed(string stated, string mark)
    {
        Server.On("/a", "200 OK", "Content-Type: text/html\r\n", $"<p>{Paragraph}</p>");

        var item = await ReadAsync(Entry("/a") with { Title = "T", Published = new DateTimeOffset(DateTime.Parse(stated), TimeSpan.Zero) });

        Assert.Equal(item.SeenAt, item.PublishedAt);
        Assert.Equal(mark, Assert.Single(item.Marks));
    }

    [Fact]
    public async Task A_clock_that_runs_some_hours_ahead_is_not_worth_a_word()
    {
        Server.On("/a", "200 OK", "Content-Type: text/html\r\n", $"<p>{Paragraph}</p>");

        var item = await ReadAsync(Entry("/a") with { Title = "T", Published = TimeProvider.System.GetUtcNow().AddHours(5) });

        Assert.Equal(item.SeenAt, item.PublishedAt);
        Assert.Empty(item.Marks);
    }

    [Theory]
    [InlineData("One sentence that says what happened.", null, "One sentence that says what happened.")]
    [InlineData("", "https://10.0.0.1/a", "https://10.0.0.1/a")]
    [InlineData("", null, "Untitled entry of The Outlet")]
    public async Task A_missing_title_is_made_up_for(string summary, string? link, string title) =>
        Assert.Equal(title, (await ReadAsync(new ParsedEntry { Summary = summary, Link = link is null ? null : new Uri(link) })).Title);

    [Fact]
    public async Task A_very_long_article_is_cut_at_a_paragraph_and_says_so()
    {
        Server.On("/a", "200 OK", "Content-Type: text/html\r\n", string.Concat(Enumerable.Repeat($"<p>{Paragraph}</p>", 2000)));

        var item = await ReadAsync(Entry("/a") with { Title = "T" }, Open with { MaxBytes = 1_000_000 });

        Assert.InRange(item.Text.Length, ItemReader.MaxText - 200, ItemReader.MaxText);
        Assert.EndsWith(Paragraph, item.Text);
        Assert.StartsWith("The article is very long", Assert.Single(item.Marks));
    }

    private ParsedEntry Entry(string path) => new() { Link = Server[path] };

    private static async Task<Item> ReadAsync(ParsedEntry entry, FetchOptions? options = null)
    {
        using var fetcher = new WebFetcher(options ?? Open, TimeProvider.System);
        return await new ItemReader(fetcher, TimeProvider.System).ReadAsync(Feed, entry, [new ItemKey("k")], CancellationToken.None);
    }
}
