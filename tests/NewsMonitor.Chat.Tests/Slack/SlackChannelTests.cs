using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack;

public sealed class SlackChannelTests : IAsyncLifetime
{
    private static readonly ChannelAddress Room = ChannelAddress.TryParse("slack:C42")!;

    private readonly SetClock clock = new();
    private SlackServer slack = null!;
    private SlackBot bot = null!;

    public async Task InitializeAsync()
    {
        slack = await SlackServer.OpenAsync();
        bot = Connect(LoopbackPlatform.Token, slack.Address);
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task An_alert_is_posted_under_the_time_stamp_Slack_gives_it()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Full));

        var message = Assert.Single(slack.Messages);
        Assert.Equal(sent.PlatformId, message.Ts);
        Assert.Equal(3, message.Metadata.GetProperty("event_payload").GetProperty("alert_id").GetInt64());
        Assert.Single(slack.Requests);
    }

    [Fact]
    public async Task An_echo_is_counted_in_the_message_that_is_there()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
        await SendAsync(Cards.Plain() with { CarriedBy = [Cards.Echo("Wire One")] }, edits: sent.PlatformId);

        Assert.EndsWith("\nAlso carried by Wire One, from Bloomberg.", Assert.Single(slack.Messages).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_address_without_its_last_slash_is_the_same()
    {
        using var other = Connect(LoopbackPlatform.Token, new Uri(slack.Address.AbsoluteUri.TrimEnd('/')));

        Assert.IsType<SendOutcome.Sent>(await other.Channel.SendAsync(Message(Cards.Plain()), default));
    }

    [Theory]
    [InlineData(429, """{"ok":false,"error":"ratelimited"}""", "30", 30)]
    [InlineData(429, "", "30", 30)]
    [InlineData(200, """{"ok":false,"error":"ratelimited"}""", "x", 1)]
    public async Task A_limit_is_waited_for_as_long_as_Slack_asks(int status, string body, string header, int seconds)
    {
        slack.AnswerNext(status, body, ("Retry-After", header));

        var later = Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain()));
        Assert.Equal(TimeSpan.FromSeconds(seconds), later.Wait);
        Assert.Single(slack.Requests);
    }

    [Fact]
    public async Task A_limit_that_is_known_is_waited_for_without_asking()
    {
        slack.AnswerNext(429, "", ("Retry-After", "30"));
        await SendAsync(Cards.Plain());

        Assert.Equal(new SendOutcome.Paced(TimeSpan.FromSeconds(30)), await SendAsync(Cards.Plain(), room: "C43"));
        Assert.Single(slack.Requests);
    }

    [Fact]
    public async Task A_fault_of_Slack_is_tried_again_at_once()
    {
        slack.AnswerNext(503, "<html>Unavailable</html>");

        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
        Assert.Single(slack.Messages);
    }

    [Fact]
    public async Task An_alert_whose_answer_was_lost_is_found_again_and_not_posted_twice()
    {
        slack.LoseNextAnswer();

        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
        Assert.Equal(Assert.Single(slack.Messages).Ts, sent.PlatformId);
    }

    [Fact]
    public async Task An_attempt_after_a_crash_looks_first_and_posts_what_is_not_there()
    {
        await SendAsync(Cards.Plain());
        var again = Assert.IsType<SendOutcome.Sent>(await bot.Channel.SendAsync(Message(Cards.Plain()) with { Attempts = 1 }, default));
        Assert.Equal(Assert.Single(slack.Messages).Ts, again.PlatformId);

        clock.Now += TimeSpan.FromSeconds(1);
        await bot.Channel.SendAsync(Message(Cards.Plain()) with { Id = 6, AlertId = 4, Attempts = 1 }, default);
        Assert.Equal(2, slack.Messages.Count);
    }

    [Fact]
    public async Task An_app_that_may_not_read_the_channel_posts_all_the_same()
    {
        slack.AnswerNext(500, "");
        slack.AnswerNext(200, """{"ok":false,"error":"missing_scope","needed":"channels:history","provided":"chat:write"}""");

        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
        Assert.Single(slack.Messages);
    }

    [Fact]
    public async Task A_platform_that_is_not_there_is_left_for_later()
    {
        using var nowhere = Connect(LoopbackPlatform.Token, new Uri("http://127.0.0.1:1/api/"));

        var later = Assert.IsType<SendOutcome.Later>(await nowhere.Channel.SendAsync(Message(Cards.Plain()), default));
        Assert.StartsWith("Slack could not be reached", later.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_is_gone_is_refused_with_what_to_do()
    {
        var refused = Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain(), room: "C99"));

        Assert.StartsWith("Slack knows no slack:C99", refused.Reason, StringComparison.Ordinal);
        Assert.Contains("remove the route", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel_not_found", true)]
    [InlineData("not_in_channel", true)]
    [InlineData("is_archived", true)]
    [InlineData("restricted_action", true)]
    [InlineData("invalid_thread_ts", true)]
    [InlineData("message_not_found", false)]
    [InlineData("invalid_blocks", false)]
    public async Task A_channel_that_takes_nothing_is_told_from_a_message_that_is_not_taken(string error, bool isGone)
    {
        slack.AnswerNext(200, $$"""{"ok":false,"error":"{{error}}"}""");

        Assert.Equal(isGone, Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain())).ChannelIsGone);
    }

    [Fact]
    public async Task A_thread_gets_its_alerts_and_is_looked_through_after_a_lost_answer()
    {
        slack.LoseNextAnswer();
        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain(), room: "C42/1699999999.000001"));

        var message = Assert.Single(slack.Messages);
        Assert.Equal(("1699999999.000001", sent.PlatformId), (message.Thread, message.Ts));
    }

    [Fact]
    public async Task How_the_token_is_taken_is_known()
    {
        await SendAsync(Cards.Plain());
        Assert.True(Assert.Single(bot.States.All).IsWell);

        slack.IsTokenRevoked = true;
        await SendAsync(Cards.Plain(), edits: "1700000000.000000");
        Assert.Contains("Monitor:Slack:BotToken", Assert.Single(bot.States.All, state => !state.IsWell).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_keeps_the_alert_until_there_is_a_right_one()
    {
        using var stranger = Connect("secret-wrong-token", slack.Address);

        var later = Assert.IsType<SendOutcome.Later>(await stranger.Channel.SendAsync(Message(Cards.Plain()), default));
        Assert.Contains("Monitor:Slack:BotToken", later.Reason, StringComparison.Ordinal);
        Assert.True(later.Wait > TimeSpan.FromMinutes(1));
        Assert.DoesNotContain("secret-wrong-token", later.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token_revoked", "Monitor:Slack:BotToken")]
    [InlineData("account_inactive", "Monitor:Slack:BotToken")]
    [InlineData("missing_scope", "scope (chat:write)")]
    public async Task What_a_new_token_mends_is_left_for_later(string error, string says)
    {
        slack.AnswerNext(200, $$"""{"ok":false,"error":"{{error}}"}""");

        var later = Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain(), edits: "1700000000.000001"));
        Assert.Contains(says, later.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is_archived", "is archived")]
    [InlineData("not_in_channel", "/invite")]
    [InlineData("restricted_action", "ask an admin")]
    [InlineData("message_not_found", "was deleted")]
    [InlineData("msg_too_long", "msg_too_long")]
    [InlineData("brand_new_word", "brand_new_word")]
    public async Task What_Slack_forbids_is_refused_with_what_to_do(string error, string says)
    {
        slack.AnswerNext(200, $$"""{"ok":false,"error":"{{error}}"}""");

        var refused = Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain(), edits: "1700000000.000001"));
        Assert.Contains(says, refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, """{"ok":false,"error":"fatal_error"}""")]
    [InlineData(200, "<html>")]
    [InlineData(403, "blocked by the office proxy")]
    [InlineData(302, "")]
    public async Task What_may_pass_is_left_for_later(int status, string body)
    {
        for (var i = 0; i < 3; i++)
        {
            slack.AnswerNext(status, body);
        }

        Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain(), edits: "1"));
    }

    [Fact]
    public async Task A_person_is_told_again_when_Slack_had_a_fault()
    {
        slack.AnswerNext(503, "");

        await bot.Channel.TellAsync(Person.Editor.Id, "The route of S-400 was turned off.", default);

        Assert.Contains("The route of S-400", Assert.Single(slack.Messages).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_waits_holds_the_next_one_of_its_channel()
    {
        await using var owed = await OwedAlerts.OpenAsync(clock, bot.Channel);
        var first = await owed.OweAsync(Cards.Plain("First"), Room);
        await owed.OweAsync(Cards.Plain("Second"), Room);
        await owed.OweEditAsync(first, Cards.Plain("First, edited"));
        slack.AnswerNext(429, """{"ok":false,"error":"ratelimited"}""", ("Retry-After", "3"));

        Assert.Equal(0, await owed.SendAsync());
        await owed.SendAllAsync();

        Assert.Equal(
            ["NEW: First, edited (The Example Times)", "NEW: Second (The Example Times)"],
            slack.Messages.Select(message => message.Body.GetProperty("text").GetString()));
        Assert.Equal(new OutboxState(0, 0, null), await owed.StateAsync());
    }

    private SlackBot Connect(string token, Uri address) => new(address, clock, token);

    private Task<SendOutcome> SendAsync(AlertCard card, string? edits = null, string room = "C42") =>
        bot.Channel.SendAsync(Message(card, edits, room), CancellationToken.None);

    private static OutboxMessage Message(AlertCard card, string? edits = null, string room = "C42") =>
        new(5, 3, ChannelAddress.TryParse($"slack:{room}")!, card, edits, 0);
}
