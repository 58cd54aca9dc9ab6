using NewsMonitor.Ledger;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class ClaimsCommandTests : IAsyncLifetime
{
    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task With_no_claims_yet_the_reply_says_how_they_come() => Assert.Equal(
        """
        No claims on S-400 yet.
          Claims come in as the feeds are read; /status tells how that goes, /claims * lists every claim.
        """,
        await chat.ReadAsync("/claims S-400"));

    [Fact]
    public async Task One_claim_shows_standing_first_and_latest_appearance_and_origins()
    {
        await chat.News.PublishAsync("The Moscow Times", new Saying("Russia has rejected an Iranian request.", "Bloomberg, citing two officials"));
        await chat.News.PublishAsync("DESPARDES", new Saying("Putin turned it down.", "x").Stands(RelationLabel.Echoes, "The Moscow Times", "Russia has rejected an Iranian request."));

        Assert.Equal(
            """
            1 claim on s-400

            #1 · reported · 1 origin, 2 outlets
              “Russia has rejected an Iranian request.”
              S-300, Russia to Iran: delivered
              first 31 May 2019 in The Moscow Times · latest 31 May 2019 in DESPARDES
              origin: Bloomberg, citing two officials
            """,
            await chat.ReadAsync("/claims s-400"));
    }

    [Fact]
    public async Task Many_claims_come_in_pages_that_tell_how_to_turn_them()
    {
        await PublishAsync(25);
        var first = await chat.AskAsync("CLAIMS \"S-400\"");
        var second = await chat.AskAsync(first.Page!.Next!);
        var third = await chat.AskAsync(second.Page!.Next!);

        Assert.Equal("25 claims on S-400", first.Title);
        Assert.Equal(("/claims S-400 2", null), (first.Page.Next, first.Page.Previous));
        Assert.Equal("Page 2 of 3 · previous: /claims S-400 1 · next: /claims S-400 3", (await chat.ReadAsync("/claims S-400 2")).Split('\n')[^1]);
        Assert.Equal((5, null), (third.Fields.Count, third.Page!.Next));
        Assert.Equal(25, first.Fields.Concat(second.Fields).Concat(third.Fields).Select(field => field.Claim).Distinct().Count());
    }

    [Theory]
    [InlineData("S-400 superseded", "1 superseded claim on S-400")]
    [InlineData("* reported 2019-05-31", "1 reported claim since 31 May 2019")]
    [InlineData("S-400 since", "No claims on S-400 since yet.")]
    [InlineData("S-400 1h Superseded", "No superseded claims on S-400 since 2 Jun 2019 yet.")]
    [InlineData("S-400 7d 1", "2 claims on S-400 since 26 May 2019")]
    [InlineData("weaponry never delivered", "1 claim on weaponry never delivered")]
    [InlineData("“never delivered” 7D", "1 claim on never delivered since 26 May 2019")]
    [InlineData("*", "2 claims")]
    public async Task Options_are_told_by_their_shape(string typed, string title)
    {
        await chat.News.PublishAsync("Earlier", new Saying("The weaponry was never delivered."));
        await chat.News.PublishAsync("Later", new Saying("All came in 2016.").Stands(RelationLabel.Supersedes, "Earlier", "The weaponry was never delivered."));
        chat.News.Clock.Now = Newsroom.Start.AddDays(2);

        Assert.Equal(title, (await chat.AskAsync($"/claims {typed}")).Title);
    }

    [Theory]
    [InlineData("/claims", "Claims on what? Give a topic, search words, or * for all.")]
    [InlineData("/claims \"\"", "Claims on what? Give a topic, search words, or * for all.")]
    [InlineData("/claims S-400 2019-02-30", "2019-02-30 is no day of the calendar; a day is written 2019-05-31.")]
    [InlineData("/claims S-400 99999999999999999999d", "99999999999999999999d reaches further back than 100 years.")]
    [InlineData("/claims S-400 0", "There is no page 0: pages count from 1 to 999. A number to search for goes in quotation marks.")]
    [InlineData("/claims S-400 -5", "There is no page -5: pages count from 1 to 999. A number to search for goes in quotation marks.")]
    [InlineData("/claims resolution 2231", "There is no page 2231: pages count from 1 to 999. A number to search for goes in quotation marks.")]
    [InlineData("/claims S-400 7", "There is no page 7: claims on S-400 fill 1 page.")]
    public async Task An_impossible_option_gets_a_hint_with_the_right_form(string typed, string hint)
    {
        await PublishAsync(1);
        var reply = await chat.AskAsync(typed);

        Assert.True(reply.IsError);
        Assert.Equal((hint, "Right form: /claims TOPIC [status] [since] [page]"), (reply.Title, Assert.Single(reply.Lines)));
    }

    [Fact]
    public async Task A_page_turn_keeps_topic_status_and_date()
    {
        await PublishAsync(15);
        chat.News.Clock.Now = Newsroom.Start.AddDays(2);

        Assert.Equal("/claims \"claim number\" reported 168h 2", (await chat.AskAsync("/claims claim number reported 7d")).Page!.Next);
        Assert.Equal("/claims * 2019-05-01 2", (await chat.AskAsync("/claims * 2019-5-1")).Page!.Next);
    }

    [Fact]
    public async Task Of_very_many_claims_the_newest_are_listed_and_the_reply_says_what_narrows_them_down()
    {
        var sayings = Enumerable.Range(0, ClaimQuery.MostSentences + 1).Select(number => new Saying($"Delivery {number} came."));
        await chat.News.PublishAsync("Outlet", [.. sayings]);
        var first = await chat.AskAsync("/claims delivery");

        Assert.Equal("more than 3,000 claims on delivery", first.Title);
        Assert.Equal("The newest are listed; more words, a date or a standing narrow it down.", Assert.Single(first.Lines));
        Assert.Equal((1, 300), (first.Page!.Number, first.Page.Count));
        Assert.Equal("There is no page 301: the newest claims on delivery fill 300 pages.", (await chat.AskAsync("/claims delivery 301")).Title);
        Assert.Equal("1 claim on delivery 777", (await chat.AskAsync("/claims \"delivery 777\"")).Title);
        Assert.Equal("3,001 claims", (await chat.AskAsync("/claims *")).Title);
    }

    private async Task PublishAsync(int claims)
    {
        for (var i = 1; i <= claims; i++)
        {
            await chat.News.PublishAsync("Outlet", new Saying($"This is claim number {i}."));
        }
    }
}
