namespace NewsMonitor.Chat.Tests.Platforms;

public abstract partial class ConversationScenes
{
    private const string Bloomberg = "Russia Rejected Iran S-400 Missile Request";

    [Fact]
    public async Task An_alert_shows_the_article_its_relations_and_three_buttons()
    {
        await bot.PublishAsync(1, 2);

        var alert = await SeenAsync("Tehran, Moscow Prioritize Defense Roadmap");
        AssertSays(alert, "SUPERSEDES", "Financial Tribune", "cancelled in 2010", "Then: cancelled in 2010; since: stop lifted in April 2015.");
        Assert.Equal(["Right", "Wrong", "Why"], alert.Buttons.Select(button => button.Label));
    }

    [Fact]
    public async Task An_echo_is_edited_into_the_alert_that_is_there()
    {
        await bot.PublishAsync(3);
        await SeenAsync(Bloomberg);
        await bot.PublishAsync(4);

        await SeenAsync("Also carried by DESPARDES News Monitor");
        await bot.PublishAsync(5);
        await SeenAsync("Also carried by 2 outlets, both from Bloomberg");
        Assert.Single(chat.In(chat.Room), shown => Has(shown, Bloomberg));
    }

    [Fact]
    public async Task A_route_made_in_chat_brings_a_topics_alerts_to_that_channel_and_no_other_topics()
    {
        await chat.AskAsync(Person.Editor, chat.OtherRoom, "route add", ("topic", "S-400"), ("level", "contradicts"));
        await bot.PublishAsync(1, 2, 3, 4, 5);
        await QuietAsync();

        AssertSays(Assert.Single(chat.In(chat.OtherRoom)), "CONTRADICTS", "Russia Rebuffs Iranian Request");
        Assert.Equal(5, chat.In(chat.Room).Count);
    }

    [Fact]
    public async Task A_route_that_was_removed_brings_nothing_more()
    {
        await chat.AskAsync(Person.Editor, chat.OtherRoom, "route add", ("topic", "S-400"));
        await bot.PublishAsync(2);
        await SeenAsync("Tehran, Moscow", chat.OtherRoom);

        AssertSays(await chat.AskAsync(Person.Editor, chat.OtherRoom, "route remove", ("topic", "S-400")), "S-400");
        await bot.PublishAsync(3);
        await SeenAsync(Bloomberg);
        await QuietAsync();
        Assert.Single(chat.In(chat.OtherRoom));
    }

    [Fact]
    public async Task Only_a_route_that_asks_for_it_calls_a_group()
    {
        AssertSays(await chat.AskAsync(Person.Editor, chat.OtherRoom, "route add", ("topic", "S-400"), ("mention", chat.Group.Id)), "S-400");
        await bot.PublishAsync($"S-400 {chat.Group}");

        Assert.StartsWith($"{chat.Group}\n", (await SeenAsync("S-400", chat.OtherRoom)).Text, StringComparison.Ordinal);
        Assert.False((await SeenAsync("S-400")).Text.StartsWith($"{chat.Group}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_comes_in_quiet_hours_arrives_afterwards_in_one_message()
    {
        var (from, until) = (clock.GetUtcNow().AddHours(-1), clock.GetUtcNow().AddHours(1));
        AssertSays(await chat.AskAsync(Person.Editor, "quiet", ("hours", $"{from:HH:mm}-{until:HH:mm}"), ("zone", "UTC")), $"{until:HH:mm}");
        await chat.AskAsync(Person.Editor, chat.OtherRoom, "route add", ("topic", "*"));
        await bot.PublishAsync(1, 2);
        await SeenAsync("Tehran, Moscow", chat.OtherRoom);
        Assert.Empty(chat.In(chat.Room));

        clock.Pass(TimeSpan.FromHours(2));
        await SeenAsync("Tehran, Moscow");
        AssertSays(Assert.Single(chat.In(chat.Room)), "2 alerts", "Russia and Iran sign deal", "SUPERSEDES");
    }

    [Fact]
    public async Task A_daily_digest_gathers_what_came_since_the_last()
    {
        AssertSays(await chat.AskAsync(Person.Editor, "digest", ("rhythm", "daily"), ("time", "08:00"), ("zone", "UTC")), "daily");
        await bot.PublishAsync(1, 2, 3);
        await TalkingHost.EventuallyAsync(async () =>
            (await bot.Store.HeldPosts.LoadsAsync(clock.GetUtcNow(), CancellationToken.None)) is [{ Held: 3 }] ? "held" : null);

        clock.Pass(TimeSpan.FromDays(1));
        await SeenAsync("Daily digest: 3 alerts");
        AssertSays(Assert.Single(chat.In(chat.Room)), "Russia and Iran sign deal", "Tehran, Moscow", Bloomberg);
    }

    [Theory]
    [InlineData("S-400 @everyone @here <!channel> <!here> <@501> <@&1> <@U501> <!subteam^S1> <#42>")]
    [InlineData("S-400 *bold* _italics_ ~struck~ ||hidden|| `code` # heading [a](https://evil.example) <https://evil.example|Reuters>")]
    [InlineData("S-400 https://discord.gg/invite javascript:alert(1)")]
    [InlineData("S-400 \u202Eright to left\u2066 \0null zalgo Z̸̴̵̶̷̡̢̧̨͓͔͕͖͑͒͗͘")]
    public async Task A_hostile_title_is_shown_as_plain_text_and_calls_nobody(string title)
    {
        await bot.PublishAsync(title);

        var alert = await SeenAsync("S-400");
        Assert.DoesNotContain('\u202E', alert.Text);
        Assert.DoesNotContain('\0', alert.Text);
    }

    [Fact]
    public async Task A_title_of_ten_thousand_characters_is_cut_to_what_the_platform_takes()
    {
        await bot.PublishAsync($"S-400 {string.Concat(Enumerable.Repeat("😀*& ", 2_000))}");

        AssertSays(await SeenAsync("S-400"), "…");
    }

    [Fact]
    public async Task Right_is_counted_with_the_persons_name()
    {
        await bot.PublishAsync(1, 2);
        var answer = await chat.PressLabelAsync(Person.Editor, await SeenAsync("Tehran, Moscow"), "Right");

        Assert.True(answer.IsPrivate);
        AssertSays(answer, "right");
        AssertSays(await chat.AskAsync(Person.Reader, "status"), "Judgements people looked at");
        Assert.Contains(await AuditAsync(), entry => entry.Who.Contains("editor", StringComparison.Ordinal) && entry.Where == chat.Room.ToString());
    }

    [Fact]
    public async Task Wrong_offers_the_labels_and_the_choice_is_edited_into_the_alert()
    {
        await bot.PublishAsync(1, 2);
        var question = await chat.PressLabelAsync(Person.Editor, await SeenAsync("Tehran, Moscow"), "Wrong");
        Assert.True(question.IsPrivate);
        AssertSays(question, "What is it then?");

        var choice = question.Buttons.First(button => button.Label.Contains("unrelated", StringComparison.Ordinal));
        var answer = await chat.PressAsync(Person.Editor, question, choice.Press);

        Assert.True(answer.IsPrivate || answer.IsTurned);
        AssertSays(answer, "unrelated");
        await SeenAsync("by editor");
        Assert.Contains(await AuditAsync(), entry => entry.Who.Contains("editor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_shows_the_rule_both_quotes_and_the_origins_to_the_asker_alone()
    {
        await bot.PublishAsync(1, 2);
        var answer = await chat.PressLabelAsync(Person.Reader, await SeenAsync("Tehran, Moscow"), "Why");

        Assert.True(answer.IsPrivate);
        AssertSays(answer, "rule", "restricting verdict was reversed", "Moscow canceled a contract", "The Times of Israel");
    }

    [Theory]
    [InlineData("Right")]
    [InlineData("Wrong")]
    public async Task Who_may_not_change_things_is_told_so_when_pressing(string label)
    {
        await bot.PublishAsync(1, 2);
        var answer = await chat.PressLabelAsync(Person.Reader, await SeenAsync("Tehran, Moscow"), label);

        Assert.True(answer.IsPrivate);
        AssertSays(answer, "Changing feeds, keywords, routes and judgements needs");
        Assert.Empty(await AuditAsync());
    }

    [Theory]
    [InlineData("alert:999999:why")]
    [InlineData("alert:1:explode")]
    [InlineData("an old button")]
    public async Task A_button_of_an_older_time_is_answered_in_a_sentence(string press)
    {
        await bot.PublishAsync(1);
        var answer = await chat.PressAsync(Person.Editor, await SeenAsync("Russia and Iran sign deal"), press);

        Assert.True(answer.IsPrivate);
        Assert.NotEmpty(answer.Text);
    }

    private Task<IReadOnlyList<AuditEntry>> AuditAsync() => bot.Store.Audit.LatestAsync(50, CancellationToken.None);
}
