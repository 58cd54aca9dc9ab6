using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>What Discord alone has: direct messages, permissions by the bit, other applications, the list of commands.</summary>
public sealed class DiscordInteractionTests : IAsyncLifetime
{
    private readonly ShiftedClock clock = new();
    private DiscordSide chat = null!;
    private TalkingHost bot = null!;

    public async Task InitializeAsync()
    {
        chat = await DiscordSide.OpenAsync(clock);
        bot = await TalkingHost.StartAsync(chat, clock);
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await chat.DisposeAsync();
    }

    [Theory]
    [InlineData("32", true)]
    [InlineData("8", true)]
    [InlineData("40", true)]
    [InlineData("9007199254740991", true)]
    [InlineData("0", false)]
    [InlineData("2147483648", false)]
    [InlineData("16", false)]
    [InlineData("-1", false)]
    [InlineData("32 ", false)]
    [InlineData("", false)]
    [InlineData("99999999999999999999999", false)]
    public async Task Manage_Server_or_Administrator_is_needed_to_change_things(string permissions, bool mayChange)
    {
        var interaction = AddKeyword();
        interaction["member"]!["permissions"] = permissions;

        Assert.Equal(200, (await chat.Delivery.DeliverAsync(interaction)).Status);
        Assert.Equal(mayChange, (await bot.Store.Audit.LatestAsync(5, default)).Count == 1);
    }

    [Fact]
    public async Task In_a_direct_message_nobody_changes_anything_and_everybody_may_ask()
    {
        Assert.Equal(200, (await chat.Delivery.DeliverAsync(InteractionJson.InPrivate(AddKeyword()))).Status);
        Assert.Empty(await bot.Store.Audit.LatestAsync(5, default));

        var question = InteractionJson.InPrivate(chat.Json.OfCommand(Person.Editor, chat.Room, "help", []));
        var (_, answer) = await chat.Delivery.DeliverAsync(question);
        Assert.Contains("/claims TOPIC", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_without_a_server_may_change_nothing()
    {
        var interaction = AddKeyword();
        interaction.Remove("guild_id");

        Assert.Equal(200, (await chat.Delivery.DeliverAsync(interaction)).Status);
        Assert.Empty(await bot.Store.Audit.LatestAsync(5, default));
    }

    [Fact]
    public async Task An_interaction_of_another_application_is_refused() =>
        Assert.Equal(400, (await chat.Delivery.DeliverAsync(InteractionJson.With(AddKeyword(), "application_id", "701"))).Status);

    [Theory]
    [InlineData("type", "5")]
    [InlineData("type", "\"2\"")]
    [InlineData("id", "7")]
    [InlineData("id", "\"../../x\"")]
    [InlineData("channel_id", "\"42/../43\"")]
    [InlineData("channel_id", "null")]
    [InlineData("token", "\"\"")]
    [InlineData("token", "5")]
    [InlineData("data", "null")]
    [InlineData("data", """{"name":5}""")]
    [InlineData("member", "[]")]
    [InlineData("member", """{"user":{"id":"5 or 1=1"}}""")]
    public async Task A_field_that_is_not_as_Discord_has_it_makes_the_request_malformed(string field, string json) =>
        Assert.Equal(400, (await chat.Delivery.DeliverAsync(InteractionJson.With(AddKeyword(), field, JsonNode.Parse(json)))).Status);

    [Theory]
    [InlineData("nonsense", null)]
    [InlineData("feed", "explode")]
    [InlineData("feed", null)]
    public async Task A_command_that_is_not_known_any_more_gets_a_hint(string name, string? subcommand)
    {
        var interaction = AddKeyword();
        interaction["data"]!["name"] = name;
        interaction["data"]!["options"] = subcommand is null ? new JsonArray() : new JsonArray(new JsonObject { ["type"] = 1, ["name"] = subcommand });

        var (status, answer) = await chat.Delivery.DeliverAsync(interaction);
        Assert.Equal((200, 64), (status, answer.GetProperty("data").GetProperty("flags").GetInt32()));
    }

    [Fact]
    public async Task A_ping_is_answered_each_time_it_comes()
    {
        var ping = chat.Json.OfPing();

        Assert.Equal(InteractionAnswered.Pong, (await chat.Delivery.DeliverAsync(ping)).Answer.GetProperty("type").GetInt32());
        Assert.Equal(InteractionAnswered.Pong, (await chat.Delivery.DeliverAsync(ping)).Answer.GetProperty("type").GetInt32());
    }

    [Fact]
    public async Task An_answer_for_who_asked_alone_comes_once_though_Discords_word_that_the_first_is_gone_was_lost()
    {
        var isLostNext = new TaskCompletionSource();
        await using var site = new LoopbackServer().On("/feed", async (_, stream, cancellation) =>
        {
            await isLostNext.Task.WaitAsync(cancellation);
            await stream.WriteAsync(LoopbackServer.Head("404 Not Found", "Content-Type: text/plain\r\n"), cancellation);
        });
        var asked = chat.AskAsync(Person.Editor, "feed add", ("url", site["/feed"].AbsoluteUri));
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.Discord.Answers.Values.FirstOrDefault(given => given.Type == InteractionAnswered.Deferred)));
        chat.LoseNextAnswer();
        isLostNext.SetResult();

        var answer = await asked;
        Assert.True(answer.IsPrivate);
        Assert.Contains("404", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waits_for_an_answer_while_the_program_stops_is_told_so()
    {
        await using var site = new LoopbackServer().On("/feed", (_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation));
        var other = await TalkingHost.StartAsync(chat, clock);
        var asked = chat.AskAsync(Person.Editor, "feed add", ("url", site["/feed"].AbsoluteUri));
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.Discord.Answers.Values.FirstOrDefault(answer => answer.Type == InteractionAnswered.Deferred)));
        await other.DisposeAsync();

        Assert.Contains("being stopped", (await asked).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_start_leaves_the_commands_as_they_are()
    {
        await using (await TalkingHost.StartAsync(chat, clock))
        {
            await TalkingHost.EventuallyAsync(() => Task.FromResult(Calls("GET") == 2 ? "asked" : null));
        }

        Assert.Equal(1, Calls("PUT"));
    }

    [Fact]
    public void Commands_are_listed_with_their_options_and_who_may_use_them()
    {
        var commands = chat.Discord.Commands.EnumerateArray().ToDictionary(command => command.GetProperty("name").GetString()!);
        var topic = commands["claims"].GetProperty("options")[0];
        Assert.Equal(("topic", true, true), (topic.GetProperty("name").GetString(), topic.GetProperty("required").GetBoolean(), topic.GetProperty("autocomplete").GetBoolean()));
        Assert.Contains("disputed", commands["claims"].GetProperty("options").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(4, commands["claim"].GetProperty("options")[0].GetProperty("type").GetInt32());

        // Who may not manage the server is not offered what only changes; of what also reads, the bot alone keeps them from the rest.
        Assert.Equal("32", commands["correct"].GetProperty("default_member_permissions").GetString());
        Assert.False(commands["feed"].TryGetProperty("default_member_permissions", out var some) && some.ValueKind == System.Text.Json.JsonValueKind.String);
        Assert.Equal(["add", "remove", "list"], commands["keyword"].GetProperty("options").EnumerateArray().Select(option => option.GetProperty("name").GetString()));
    }

    private JsonObject AddKeyword() => chat.Json.OfCommand(Person.Editor, chat.Room, "keyword add", [("topic", "Radar"), ("term", "radar")]);

    private int Calls(string method) =>
        chat.Discord.Requests.Count(request => request.Method == method && request.Path.EndsWith("/commands", StringComparison.Ordinal));
}
