using System.Text.Json.Nodes;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>What Slack alone has: admins who are asked for, addresses to answer at, a command that takes any other, threads.</summary>
public sealed class SlackInteractionTests : IAsyncLifetime
{
    private readonly ShiftedClock clock = new();
    private SlackSide chat = null!;
    private TalkingHost bot = null!;

    public async Task InitializeAsync()
    {
        chat = await SlackSide.OpenAsync(clock);
        bot = await TalkingHost.StartAsync(chat, clock);
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await chat.DisposeAsync();
    }

    [Theory]
    [InlineData("is_admin", "true", true)]
    [InlineData("is_owner", "true", true)]
    [InlineData("is_bot", "true", false)]
    [InlineData("is_admin", "\"true\"", false)]
    public async Task An_admin_or_owner_is_needed_to_change_things(string field, string json, bool mayChange)
    {
        chat.Slack.Members[Person.Reader.Id][field] = JsonNode.Parse(json);
        await AddKeywordAsync(Person.Reader);

        Assert.Equal(mayChange, (await AuditAsync()).Count == 1);
    }

    [Theory]
    [InlineData("deleted", "true")]
    [InlineData("is_stranger", "true")]
    [InlineData("team_id", "\"T901\"")]
    public async Task An_admin_who_left_or_is_one_elsewhere_may_change_nothing(string field, string json)
    {
        chat.Slack.Members[Person.Editor.Id][field] = JsonNode.Parse(json);
        var answer = await AddKeywordAsync(Person.Editor);

        Assert.Contains("needs a workspace admin or a listed user", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await AuditAsync());
    }

    [Fact]
    public async Task Slacks_word_on_who_is_an_admin_is_taken_for_a_minute()
    {
        await AddKeywordAsync(Person.Editor);
        await chat.AskAsync(Person.Editor, "keyword add", ("topic", "Radar"), ("term", "sonar"));
        Assert.Single(chat.Slack.Requests, request => request.Path == "/api/users.info");

        chat.Slack.Members[Person.Editor.Id]["is_admin"] = false;
        clock.Pass(TimeSpan.FromSeconds(61));
        await chat.AskAsync(Person.Editor, "keyword add", ("topic", "Radar"), ("term", "lidar"));
        Assert.Equal(2, (await AuditAsync()).Count);
    }

    [Fact]
    public async Task When_Slack_does_not_say_who_is_an_admin_nothing_is_changed_and_that_is_said()
    {
        chat.GoDown();
        var answered = chat.AskAsync(Person.Editor, "keyword add", ("topic", "Radar"), ("term", "radar"));
        var answer = await answered;

        Assert.True(answer.IsPrivate);
        Assert.Contains("could not be asked; nothing was changed", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await AuditAsync());
    }

    [Fact]
    public async Task Questions_ask_Slack_for_nobody()
    {
        await chat.AskAsync(Person.Reader, "status");

        Assert.DoesNotContain(chat.Slack.Requests, request => request.Path == "/api/users.info");
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://hooks.slack.com/commands/1")]
    [InlineData("https://hooks.slack.com.evil.example/commands/1")]
    [InlineData("https://hooks.slack.com:8443/commands/1")]
    [InlineData("https://user@hooks.slack.com/commands/1")]
    [InlineData("http://127.0.0.1:1/respond/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/respond/1")]
    [InlineData("")]
    public async Task An_address_to_answer_at_that_is_not_Slacks_is_refused(string address)
    {
        var form = chat.Forms.OfCommand(Person.Editor, chat.Room, "/status", "");
        form["response_url"] = address;
        Assert.Equal(400, (await chat.Deliveries.DeliverAsync(SlackDeliveries.Commands, form)).Status);

        var payload = await PressAsync();
        payload["response_url"] = address;
        Assert.Equal(400, (await chat.Deliveries.DeliverAsync(SlackDeliveries.Interactions, DeliveryForms.Form(payload))).Status);
    }

    [Theory]
    [InlineData("trigger_id", "")]
    [InlineData("user_id", "U1/../U2")]
    [InlineData("user_id", "")]
    [InlineData("channel_id", "C42/../C43")]
    [InlineData("team_id", "")]
    [InlineData("command", "")]
    [InlineData("command", "status")]
    public async Task A_field_of_a_command_that_is_not_as_Slack_has_it_makes_the_request_malformed(string field, string value)
    {
        var form = chat.Forms.OfCommand(Person.Editor, chat.Room, "/status", "");
        form[field] = value;

        Assert.Equal(400, (await chat.Deliveries.DeliverAsync(SlackDeliveries.Commands, form)).Status);
    }

    [Theory]
    [InlineData("type", "\"view_submission\"")]
    [InlineData("actions", "[]")]
    [InlineData("actions", "{}")]
    [InlineData("actions", """[{"type":"users_select","value":"alert:1:why"}]""")]
    [InlineData("user", "null")]
    [InlineData("user", "\"U1\"")]
    [InlineData("team", "null")]
    [InlineData("container", """{"channel_id":"C42","thread_ts":"../x"}""")]
    public async Task A_field_of_a_press_that_is_not_as_Slack_has_it_makes_the_request_malformed(string field, string json)
    {
        var payload = await PressAsync();
        payload[field] = JsonNode.Parse(json);

        Assert.Equal(400, (await chat.Deliveries.DeliverAsync(SlackDeliveries.Interactions, DeliveryForms.Form(payload))).Status);
    }

    [Theory]
    [InlineData("ssl_check=1&token=old-token", 200)]
    [InlineData("ssl_check=0&token=old-token", 401)]
    public async Task Slack_may_try_the_certificate_unsigned(string form, int status) =>
        Assert.Equal(status, (await chat.Deliveries.SendAsync(SlackDeliveries.Commands, System.Text.Encoding.ASCII.GetBytes(form), null, null)).Status);

    [Fact]
    public async Task One_command_takes_any_other_where_its_name_is_taken()
    {
        var (_, answer) = await chat.Deliveries.DeliverAsync(SlackDeliveries.Commands, chat.Forms.OfCommand(Person.Reader, chat.Room, "/monitor", "status"));

        Assert.Contains("All is well", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_in_a_thread_is_answered_and_kept_there()
    {
        var payload = await PressAsync("Right");
        payload["container"]!["thread_ts"] = "1699999999.000001";
        await chat.Deliveries.DeliverAsync(SlackDeliveries.Interactions, DeliveryForms.Form(payload));

        var answered = await TalkingHost.EventuallyAsync(() => Task.FromResult(
            chat.Slack.AnsweredAt(new Uri(payload["response_url"]!.GetValue<string>()).AbsolutePath) is { Body.ValueKind: System.Text.Json.JsonValueKind.Object } there ? there : null));
        Assert.Equal("1699999999.000001", answered.Body.GetProperty("thread_ts").GetString());
        Assert.Equal($"{chat.Room}/1699999999.000001", Assert.Single(await AuditAsync()).Where);
    }

    [Fact]
    public async Task Who_waits_for_an_answer_while_the_program_stops_is_told_so()
    {
        await using var site = new LoopbackServer().On("/feed", (_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation));
        var other = await TalkingHost.StartAsync(chat, clock);
        var form = chat.Forms.OfCommand(Person.Editor, chat.Room, "/feed", $"add {site["/feed"].AbsoluteUri}");
        await chat.Deliveries.DeliverAsync(SlackDeliveries.Commands, form);
        await other.DisposeAsync();

        var answered = chat.Slack.AnsweredAt(new Uri(form["response_url"]).AbsolutePath);
        Assert.Contains("being stopped", answered!.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_without_a_scope_is_told_at_the_start_and_in_the_status()
    {
        chat.Slack.Scopes = "chat:write,commands";
        await using var other = await TalkingHost.StartAsync(chat, clock);
        var line = await TalkingHost.EventuallyAsync(() => Task.FromResult(other.Log.Lines.FirstOrDefault()));

        Assert.Equal(
            "Slack cannot be used in full: The app lacks a scope (users:read): add it under OAuth & Permissions, install the app again and set Monitor:Slack:BotToken.", line);
        var status = await chat.AskAsync(Person.Reader, "status");
        Assert.Contains("lacks a scope (users:read)", status.Text, StringComparison.Ordinal);
    }

    private Task<Shown> AddKeywordAsync(Person who) => chat.AskAsync(who, "keyword add", ("topic", "Radar"), ("term", "radar"));

    private async Task<JsonObject> PressAsync(string label = "Why")
    {
        await bot.PublishAsync(1, 2);
        var alert = await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.In(chat.Room).FirstOrDefault(shown => shown.Text.Contains("SUPERSEDES", StringComparison.Ordinal))));
        return chat.Forms.OfPress(Person.Editor, chat.Room, alert, alert.Buttons.Single(button => button.Label == label).Press);
    }

    private Task<IReadOnlyList<AuditEntry>> AuditAsync() => bot.Store.Audit.LatestAsync(50, CancellationToken.None);
}
