using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class FeedCommandTests : IAsyncLifetime
{
    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task With_no_feeds_yet_the_list_says_how_to_add_one() => Assert.Equal(
        "No feeds yet.\n  /feed add URL adds one; the address of a site will do.", await chat.ReadAsync("/feed list"));

    [Fact]
    public async Task Each_feed_tells_how_it_does()
    {
        await AddFourAsync();

        Assert.Equal(
            """
            4 feeds, 1 failing

            1 · Al-Monitor
              https://al-monitor.example/rss
              Not read yet; first read now.

            2 · Defense News
              https://defense-news.example/rss
              Well; last read 2 min ago, next in 8 min.

            3 · IRNA
              https://irna.example/rss
              The server does not answer; check the address. Failed 3 times in a row; next try in 2 h.

            4 · Tass
              https://tass.example/rss
              Paused.
            """,
            await chat.ReadAsync("/feed list"));
    }

    [Fact]
    public async Task The_status_counts_feeds_and_shows_those_that_fail()
    {
        await AddFourAsync();

        Assert.Equal(
            """
            Something needs a look.
              Feeds: 4, 1 due, 1 failing, 1 paused
              Last poll: just now (3 · IRNA)
              Outbox: nothing waiting
              Items: none yet
              Claims: 0
              Second opinion: off
              Judgements: nobody has corrected one or found one right yet; /correct does both

            3 · IRNA
              The server does not answer; check the address. Failed 3 times in a row; next try in 2 h.
            """,
            await chat.ReadAsync("/status"));
    }

    [Fact]
    public async Task Many_feeds_come_in_pages()
    {
        for (var i = 1; i <= 20; i++)
        {
            await chat.AddFeedAsync($"Feed {i}");
        }

        Assert.Equal("/feed list 2", (await chat.AskAsync("/feed list")).Page!.Next);
        Assert.Equal(5, (await chat.AskAsync("/feed list 2")).Fields.Count);
        Assert.True((await chat.AskAsync("/feed list 3")).IsError);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("#1")]
    [InlineData("the moscow times")]
    [InlineData("moscow")]
    [InlineData("https://the-moscow-times.example/rss")]
    public async Task A_feed_is_named_by_number_name_or_address(string typed)
    {
        await chat.AddFeedAsync("The Moscow Times");
        await chat.AddFeedAsync("Times of Israel");

        Assert.Equal("Feed 1 · The Moscow Times: paused.", (await chat.AskAsync($"/feed pause {typed}")).Title);
        Assert.True((await chat.News.Store.Feeds.ListAsync(default))[0].Paused);
        Assert.Equal("Feed 1 · The Moscow Times: resumed.", (await chat.AskAsync($"/feed resume {typed}")).Title);
        Assert.False((await chat.News.Store.Feeds.ListAsync(default))[0].Paused);
        Assert.Equal("Feed 1 · The Moscow Times: removed; its items and claims stay.", (await chat.AskAsync($"/feed remove {typed}")).Title);
        Assert.Equal("Times of Israel", Assert.Single(await chat.News.Store.Feeds.ListAsync(default)).Name);
    }

    [Theory]
    [InlineData("/feed remove", "Which feed? Give its number, name or address; /feed list shows them.")]
    [InlineData("/feed remove times", "2 feeds have that name: 1 · The Moscow Times, 2 · Times of Israel. Give the number.")]
    [InlineData("/feed remove The Moscow Tmies", "There is no feed The Moscow Tmies. Did you mean The Moscow Times?")]
    [InlineData("/feed remove 77", "There is no feed 77. /feed list shows the feeds.")]
    public async Task A_feed_that_cannot_be_told_gets_a_hint(string typed, string hint)
    {
        await chat.AddFeedAsync("The Moscow Times");
        await chat.AddFeedAsync("Times of Israel");
        var reply = await chat.AskAsync(typed);

        Assert.True(reply.IsError);
        Assert.Equal((hint, "Right form: /feed remove NAME"), (reply.Title, Assert.Single(reply.Lines)));
        Assert.Equal(2, (await chat.News.Store.Feeds.ListAsync(default)).Count);
    }

    private async Task AddFourAsync()
    {
        var now = Newsroom.Start;
        var feeds = chat.News.Store.Feeds;
        await chat.AddFeedAsync("Al-Monitor", feed => feed with { NextPollAt = now.AddMinutes(-3) });
        var defense = await chat.AddFeedAsync("Defense News");
        await feeds.SaveAsync(
            defense with { LastSucceededAt = now.AddMinutes(-2), LastPolledAt = now.AddMinutes(-2), NextPollAt = now.AddMinutes(8) }, default);
        var irna = await chat.AddFeedAsync("IRNA");
        const string fault = "The server does not answer; check the address.";
        await feeds.SaveAsync(irna with { Failures = 3, LastFault = fault, LastPolledAt = now, NextPollAt = now.AddHours(2) }, default);
        var tass = await chat.AddFeedAsync("Tass");
        await feeds.SetPausedAsync(tass.Id, paused: true, default);
    }
}
