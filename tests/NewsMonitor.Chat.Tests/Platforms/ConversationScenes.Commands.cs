using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Chat.Tests.Platforms;

public abstract partial class ConversationScenes
{
    private const string FeedType = "Content-Type: application/rss+xml\r\n";
    private const string Feed = "<rss version='2.0'><channel><title>Wire &lt;@everyone&gt;</title><item><title>Notes</title><guid>1</guid></item></channel></rss>";

    [Fact]
    public async Task A_question_is_answered_to_the_whole_channel()
    {
        await bot.PublishAsync(3);
        var answer = await chat.AskAsync(Person.Reader, "claims", ("topic", "S-400"));

        Assert.False(answer.IsPrivate);
        AssertSays(answer, "claims on S-400", "Russia has rejected an Iranian request", "reported");
    }

    [Fact]
    public async Task A_page_is_turned_by_who_asked_in_place_and_for_others_in_an_answer_of_their_own()
    {
        await bot.PublishAsync(1, 2, 3, 4, 5);
        var first = await chat.AskAsync(Person.Reader, "claims", ("topic", "*"));
        AssertSays(first, "Page 1 of");

        var second = await chat.PressLabelAsync(Person.Reader, first, "Next");
        Assert.True(second.IsTurned);
        AssertSays(second, "Page 2 of");

        var others = await chat.PressLabelAsync(Person.Editor, first, "Next");
        Assert.True(others is { IsTurned: false, IsPrivate: true });
        AssertSays(await chat.PressLabelAsync(Person.Reader, second, "Previous"), "Page 1 of");
    }

    [Fact]
    public async Task A_claim_is_told_with_its_history()
    {
        await bot.PublishAsync(3, 4, 5);
        var list = await chat.AskAsync(Person.Reader, "claims", ("topic", "rejected Iranian request"));
        var number = new string([.. list.Text[(list.Text.IndexOf('#', StringComparison.Ordinal) + 1)..].TakeWhile(char.IsAsciiDigit)]);

        AssertSays(await chat.AskAsync(Person.Reader, "claim", ("number", number)), "The Moscow Times", "Bloomberg");
    }

    [Fact]
    public async Task A_statement_is_held_against_the_ledger()
    {
        await bot.PublishAsync(3);

        AssertSays(await chat.AskAsync(Person.Reader, "check", ("text", "Russia has rejected an Iranian request to buy \"S-400\" missiles")), "The Moscow Times");
    }

    [Fact]
    public async Task A_feed_is_added_and_listed_and_the_change_is_kept_with_who_and_where()
    {
        await using var site = new LoopbackServer().On("/feed", "200 OK", FeedType, Feed);

        AssertSays(await chat.AskAsync(Person.Editor, "feed add", ("url", site["/feed"].AbsoluteUri), ("name", "Wire One & <Two>")), "Wire");
        AssertSays(await chat.AskAsync(Person.Reader, "feed list"), "Wire One & <Two>");
        var entry = Assert.Single(await AuditAsync());
        Assert.Equal($"editor ({chat.Room.Scheme}:{Person.Editor.Id})", entry.Who);
        Assert.Equal(chat.Room.ToString(), entry.Where);
    }

    [Fact]
    public async Task Who_may_not_change_things_is_refused_and_nothing_is_changed()
    {
        var answer = await chat.AskAsync(Person.Reader, "feed add", ("url", "https://news.example/feed"));

        Assert.True(answer.IsPrivate);
        AssertSays(answer, "Changing feeds, keywords, routes and judgements needs");
        Assert.Empty(await bot.Store.Feeds.ListAsync(CancellationToken.None));
        Assert.Empty(await AuditAsync());
    }

    [Fact]
    public async Task A_keyword_makes_a_topic_whose_name_has_spaces()
    {
        AssertSays(await chat.AskAsync(Person.Editor, "keyword add", ("topic", "Air defence"), ("term", "early warning radar")), "Air defence");
        AssertSays(await chat.AskAsync(Person.Reader, "keyword list"), "Air defence", "early warning radar");
        AssertSays(await chat.AskAsync(Person.Editor, chat.OtherRoom, "route add", ("topic", "Air defence"), ("level", "echoes")), "Air defence");
        AssertSays(await chat.AskAsync(Person.Reader, chat.OtherRoom, "route list"), "Air defence");
    }

    [Fact]
    public async Task A_topic_that_is_none_gets_a_hint_with_the_one_that_is_meant()
    {
        var answer = await chat.AskAsync(Person.Editor, "route add", ("topic", "S-40"));

        Assert.True(answer.IsPrivate);
        AssertSays(answer, "There is no topic S-40", "Did you mean S-400?");
    }

    [Theory]
    [InlineData("page", "999")]
    [InlineData("since", "yesterday week")]
    public async Task A_value_out_of_range_gets_a_hint_with_the_right_form(string option, string value)
    {
        if (option != "page" && !chat.NamesOptions)
        {
            return;
        }

        await bot.PublishAsync(3);
        var answer = await chat.AskAsync(Person.Reader, "claims", ("topic", "S-400"), (option, value));

        Assert.True(answer.IsPrivate);
        AssertSays(answer, "Right form: /claims TOPIC");
    }

    [Fact]
    public async Task A_claim_that_is_none_gets_a_hint() =>
        AssertSays(await chat.AskAsync(Person.Reader, "claim", ("number", "987654")), "There is no claim #987654");

    [Fact]
    public async Task Hostile_options_come_back_as_plain_text()
    {
        const string Hostile = "@everyone <@501> <!channel> *bold* `code` [a](https://x) \u202E#";

        AssertSays(await chat.AskAsync(Person.Reader, "claims", ("topic", Hostile)), "No claims on", "@everyone", "*bold*");
        AssertSays(await chat.AskAsync(Person.Editor, "keyword add", ("topic", Hostile), ("term", Hostile)), "*bold*");
        AssertSays(await chat.AskAsync(Person.Reader, "keyword list"), "@everyone");
    }

    [Fact]
    public async Task Topics_and_feeds_are_suggested_while_they_are_typed()
    {
        if (!chat.Suggests)
        {
            return;
        }

        await using var site = new LoopbackServer().On("/feed", "200 OK", FeedType, Feed);
        await chat.AskAsync(Person.Editor, "feed add", ("url", site["/feed"].AbsoluteUri), ("name", "Wire One"));

        Assert.Equal(["S-300", "S-400"], await chat.SuggestAsync("route add", "topic", "s-"));
        Assert.Equal(["S-400"], await chat.SuggestAsync("claims", "topic", "40"));
        Assert.Equal(["Wire One"], await chat.SuggestAsync("feed pause", "name", ""));
        Assert.Empty(await chat.SuggestAsync("claims", "topic", "@everyone"));
    }

    [Fact]
    public async Task Help_lists_the_commands() =>
        AssertSays(await chat.AskAsync(Person.Reader, "help"), "/claims TOPIC", "/feed add URL", "/route add TOPIC");

    [Fact]
    public async Task A_command_that_takes_long_is_put_off_and_then_answered()
    {
        await using var site = new LoopbackServer().On("/feed", async (_, stream, cancellation) =>
        {
            await chat.PutOff.WaitAsync(cancellation);
            await stream.WriteAsync(LoopbackServer.Head("200 OK", FeedType), cancellation);
            await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Feed), cancellation);
        });
        var answer = await chat.AskAsync(Person.Editor, "feed add", ("url", site["/feed"].AbsoluteUri), ("name", "Slow wire"));

        Assert.True(answer.IsLate);
        AssertSays(answer, "Slow wire");
    }

    [Fact]
    public async Task A_command_that_takes_long_and_fails_says_so_to_who_asked_alone()
    {
        await using var site = new LoopbackServer().On("/feed", async (_, stream, cancellation) =>
        {
            await chat.PutOff.WaitAsync(cancellation);
            await stream.WriteAsync(LoopbackServer.Head("404 Not Found", FeedType), cancellation);
        });
        var answer = await chat.AskAsync(Person.Editor, "feed add", ("url", site["/feed"].AbsoluteUri));

        Assert.True(answer is { IsLate: true, IsPrivate: true });
        AssertSays(answer, "404");
        Assert.Empty(await bot.Store.Feeds.ListAsync(CancellationToken.None));
    }
}
