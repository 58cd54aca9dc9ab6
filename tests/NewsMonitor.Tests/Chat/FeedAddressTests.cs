using NewsMonitor.Chat;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Tests.Chat;

public sealed class FeedAddressTests : IAsyncLifetime
{
    private const string Rss = """
        <rss version="2.0"><channel><title>The Gulf Post</title>
        <item><title>Iran asks for S-400</title><link>{0}</link><pubDate>Fri, 31 May 2019 06:00:00 GMT</pubDate><description>Tehran wants it.</description></item>
        <item><title>Weather</title><pubDate>Thu, 30 May 2019 06:00:00 GMT</pubDate><description>Sun over the sea.</description></item>
        </channel></rss>
        """;

    private LoopbackServer site = null!;
    private ChatScene chat = null!;

    public async Task InitializeAsync()
    {
        site = GulfPost();
        chat = await ChatScene.OpenAsync(new ChatOptions { MaxFeeds = 2 });
    }

    public async Task DisposeAsync()
    {
        await chat.DisposeAsync();
        await site.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "", "The Gulf Post")]
    [InlineData("/gulf-news", "Gulf \u202E Daily", "Gulf Daily")]
    public async Task The_address_of_a_site_or_a_feed_adds_the_feed(string path, string named, string name)
    {
        var lines = await chat.ReadAsync($"/feed add {site[path]} {named}");

        Assert.Equal($"Feed 1 · {name}: added.\n  {site["/gulf-news"]}\n  It holds 2 entries, the newest of 31 May 2019; reading starts now.", lines);
        var feed = Assert.Single(await chat.News.Store.Feeds.ListAsync(default));
        Assert.Equal((name, "discord:anna", site["/gulf-news"], chat.News.Clock.Now), (feed.Name, feed.AddedBy, feed.Address, feed.NextPollAt));
        Assert.Equal($"feed 1 {name} <{site["/gulf-news"]}>: none -> read", await chat.LastChangeAsync());
        Assert.Equal($"That is feed 1 · {name} already.", (await chat.AskAsync($"/feed add {site["/"]}")).Title);
        Assert.Equal($"That is feed 1 · {name} already.", (await chat.AskAsync($"/feed add {site["/gulf-news"]}")).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org/feed")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("nonsense")]
    [InlineData("http://[::1")]
    public async Task What_is_no_web_address_gets_a_hint(string typed)
    {
        var reply = await chat.AskAsync($"/feed add {typed}");

        Assert.True(reply.IsError);
        Assert.Equal("Right form: /feed add URL [name]", Assert.Single(reply.Lines));
        Assert.Empty(await chat.News.Store.Feeds.ListAsync(default));
    }

    [Theory]
    [InlineData("/missing")]
    [InlineData("/page")]
    public async Task A_site_without_a_feed_is_told_in_a_sentence(string path)
    {
        site.On("/page", "200 OK", "Content-Type: text/html\r\n", "<html><body>No feed here.</body></html>");
        var reply = await chat.AskAsync($"/feed add {site[path]}");

        Assert.True(reply.IsError);
        Assert.EndsWith(".", reply.Title);
        Assert.Empty(await chat.LastChangeAsync());
    }

    [Fact]
    public async Task There_is_a_limit_on_feeds()
    {
        await chat.AddFeedAsync("One");
        await chat.AddFeedAsync("Two");

        Assert.Equal("There are 2 feeds already, as many as allowed; /feed remove makes room.", (await chat.AskAsync($"/feed add {site["/"]}")).Title);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task A_workspace_has_a_limit_of_its_own()
    {
        await using var scene = await ChatScene.OpenAsync(new ChatOptions { MaxFeedsAWorkspace = 1 });
        await scene.AddFeedAsync("One", feed => feed with { Workspace = "discord:9" });
        Task<Reply> AddAsync(string workspace) => scene.Handler.HandleAsync(
            new CommandRequest($"/feed add {site["/"]}", new Caller("discord:anna", MayChange: true), scene.Channel) { Workspace = workspace }, default);

        Assert.Equal("This workspace has added 1 feeds, as many as one may; /feed remove makes room.", (await AddAsync("discord:9")).Title);
        Assert.False((await AddAsync("slack:T1")).IsError);
    }

    [Fact]
    public async Task A_command_that_takes_too_long_is_stopped_and_says_so()
    {
        await using var scene = await ChatScene.OpenAsync(new ChatOptions { Timeout = TimeSpan.FromSeconds(1) });
        await using var silent = new LoopbackServer().On("/", (_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation));

        Assert.Equal("That took longer than 1 s and was stopped; try again in a while.", (await scene.AskAsync($"/feed add {silent["/"]}")).Title);
        Assert.Empty(await scene.LastChangeAsync());
    }

    [Fact]
    public async Task A_test_shows_what_would_be_posted_and_stores_nothing()
    {
        site.On("/article", "200 OK", "Content-Type: text/html\r\n", "<html><body><article><p>Iran has asked Russia for the Triumf system, officials said in Tehran on Friday.</p></article></body></html>");
        await chat.AskAsync("/route add S-400");

        Assert.Equal(
            $"""
            The Gulf Post: 2 entries, the newest 2 tried, 1 on a topic
              {site["/gulf-news"]}
              An alert's level is known once its item is judged against the ledger; a test does not do that.

            Iran asks for S-400
              The Gulf Post · 31 May 2019 06:00 UTC
              Topics: S-400 (by S-400, Triumf); Iran (by Iran, Tehran)
              Goes to discord:1 from confirms up.
              {site["/article"]}

            Weather
              30 May 2019 · matches no topic: not posted
              The entry links to no article page; this rests on the feed's title and summary.
            """,
            await chat.ReadAsync($"/feed test {site["/"]}"));
        Assert.Empty(await chat.News.Store.Feeds.ListAsync(default));
        Assert.Empty(await chat.News.Store.Items.RecentAsync(1, default));
    }

    [Fact]
    public async Task Who_may_only_read_tests_feeds_that_are_read_already_and_no_others()
    {
        await chat.AskAsync($"/feed add {site["/"]} Gulf");

        Assert.False((await chat.AskAsync("/feed test gulf", mayChange: false)).IsError);
        var asked = site.Requests.Count;
        Assert.True((await chat.AskAsync($"/feed test {site["/other"]}", mayChange: false)).IsError);
        Assert.Equal(asked, site.Requests.Count);
    }

    private static LoopbackServer GulfPost()
    {
        var post = new LoopbackServer();
        return post
            .On("/gulf-news", "200 OK", "Content-Type: application/rss+xml\r\n", Rss.Replace("{0}", post["/article"].AbsoluteUri))
            .On("/", "200 OK", "Content-Type: text/html\r\n", "<html><head><link rel='alternate' type='application/rss+xml' href='/gulf-news'></head><body>News</body></html>");
    }
}
