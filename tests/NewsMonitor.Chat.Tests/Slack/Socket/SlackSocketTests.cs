using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack.Socket;

public sealed class SlackSocketTests : IAsyncLifetime
{
    private readonly ShiftedClock clock = new();
    private SocketSide chat = null!;

    public async Task InitializeAsync() => chat = await SocketSide.OpenAsync(clock);

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task A_connection_that_stands_is_told()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);

        await ConnectedAsync(bot);
        Assert.Contains("Slack Socket Mode: connected", (await chat.AskAsync(Person.Reader, "status")).Text, StringComparison.Ordinal);
        Assert.Contains("Slack Socket Mode: connected", await ReadyPageAsync(bot), StringComparison.Ordinal);
        Assert.Empty(bot.Log.Lines);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_is_lost_is_found_again(bool isBroken)
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await ConnectedAsync(bot);
        await EndAsync(isBroken);
        await TalkingHost.EventuallyAsync(() => Task.FromResult(bot.Log.Lines.FirstOrDefault()));

        Assert.Contains("/claims", (await chat.AskAsync(Person.Reader, "help")).Text, StringComparison.Ordinal);
        await ConnectedAsync(bot);
        Assert.Contains("was lost", Assert.Single(bot.Log.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task Before_Slack_ends_a_connection_the_next_one_stands(string reason)
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await ConnectedAsync(bot);
        var former = chat.Sockets.Wires[0];
        await SocketServer.TellEndAsync(former, reason);
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.Sockets.Wires is [var only] && only != former ? "renewed" : null));

        Assert.Contains("/claims", (await chat.AskAsync(Person.Reader, "help")).Text, StringComparison.Ordinal);
        Assert.Equal(2, chat.Sockets.Openings);
        Assert.Empty(bot.Log.Lines);
    }

    [Theory]
    [InlineData("link_disabled", "turn it on under Socket Mode")]
    [InlineData("socket_mode_disabled", "turn it on under Socket Mode")]
    [InlineData("too_many_websockets", "end other programs that use its app-level token")]
    [InlineData("maintenance", "Slack has ended the connection (maintenance)")]
    public async Task A_connection_that_ends_for_another_reason_says_what_is_to_be_done(string reason, string says)
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await ConnectedAsync(bot);
        var wire = chat.Sockets.Wires[0];
        await SocketServer.TellEndAsync(wire, reason);
        await wire.CloseAsync();

        await StateAsync(bot, says);
        var line = await TalkingHost.EventuallyAsync(() => Task.FromResult(bot.Log.Lines.FirstOrDefault()));
        Assert.StartsWith("No commands come from Slack", line, StringComparison.Ordinal);
        Assert.Equal(1, chat.Sockets.Openings);
    }

    [Theory]
    [InlineData("invalid_auth", "does not accept the app-level token")]
    [InlineData("missing_scope", "lacks a scope (connections:write)")]
    [InlineData("forbidden_team", "does not let the app use Socket Mode (forbidden_team)")]
    public async Task What_keeps_the_app_out_costs_one_line_and_the_rest_goes_on(string error, string says)
    {
        chat.Sockets.OpeningError = error;
        await using var bot = await TalkingHost.StartAsync(chat, clock, isReady: false);

        await StateAsync(bot, says);
        await bot.PublishAsync("S-400 all the same");
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.In(chat.Room) is [var only] ? only : null));
        Assert.Contains(says, Assert.Single(bot.Log.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain(SocketServer.AppToken, bot.Log.Lines.Single(), StringComparison.Ordinal);
        Assert.Contains(says, await ReadyPageAsync(bot), StringComparison.Ordinal);
        Assert.Equal(1, chat.Sockets.Openings);
    }

    [Fact]
    public async Task A_token_that_is_taken_back_is_told_when_the_connection_ends()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await ConnectedAsync(bot);
        chat.Sockets.OpeningError = "token_revoked";
        await EndAsync(isBroken: false);

        await StateAsync(bot, "does not accept the app-level token");
    }

    [Theory]
    [InlineData("internal_error")]
    [InlineData("ratelimited")]
    public async Task A_refusal_that_passes_is_tried_again(string error)
    {
        chat.Sockets.OpeningError = error;
        await using var bot = await TalkingHost.StartAsync(chat, clock, isReady: false);
        await StateAsync(bot, "is not reached");
        chat.Sockets.OpeningError = null;

        await ConnectedAsync(bot);
    }

    [Fact]
    public async Task A_Slack_that_is_down_is_tried_until_it_is_back()
    {
        chat.GoDown();
        await using var bot = await TalkingHost.StartAsync(chat, clock, isReady: false);
        await StateAsync(bot, "is not reached");
        chat.ComeBack();

        await ConnectedAsync(bot);
        Assert.Contains("/claims", (await chat.AskAsync(Person.Reader, "help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_that_cannot_be_opened_is_tried_again()
    {
        chat.Sockets.IsDoorShut = true;
        await using var bot = await TalkingHost.StartAsync(chat, clock, isReady: false);
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.Sockets.Openings > 0 ? "tried" : null));
        chat.Sockets.IsDoorShut = false;

        await ConnectedAsync(bot);
    }

    [Fact]
    public async Task A_call_that_is_never_answered_is_made_again()
    {
        chat.CallTimeout = TimeSpan.FromSeconds(1);
        chat.Sockets.KeepsSilent = true;
        await using var bot = await TalkingHost.StartAsync(chat, clock, isReady: false);
        await StateAsync(bot, "is not reached");
        chat.Sockets.KeepsSilent = false;

        await ConnectedAsync(bot);
    }

    [Theory]
    [InlineData("events_api", """{"type":"event_callback","event":{"type":"app_mention"}}""")]
    [InlineData("something_new", """{"type":"new"}""")]
    public async Task What_the_program_does_not_ask_for_is_acknowledged_and_left(string type, string payload)
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);

        await chat.Sockets.DeliverAsync(type, JsonNode.Parse(payload));
        Assert.Empty(bot.Log.Lines);
    }

    [Theory]
    [InlineData("slash_commands", """{"command":"/status"}""")]
    [InlineData("slash_commands", "[]")]
    [InlineData("slash_commands", null)]
    [InlineData("interactive", """{"type":"view_submission"}""")]
    [InlineData("interactive", "7")]
    [InlineData("interactive", null)]
    public async Task What_is_not_as_Slack_has_it_is_acknowledged_with_one_line_in_the_log(string type, string? payload)
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);

        await chat.Sockets.DeliverAsync(type, payload is null ? null : JsonNode.Parse(payload));
        var line = await TalkingHost.EventuallyAsync(() => Task.FromResult(bot.Log.Lines.FirstOrDefault()));
        Assert.Equal($"What came over Slack's Socket Mode was passed over: it is none of Slack's {type}", line);
    }

    [Fact]
    public async Task A_frame_that_is_none_is_passed_over_and_the_next_is_answered()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await ConnectedAsync(bot);
        await chat.Sockets.Wires[0].SendAsync("{\"type\":");
        await chat.Sockets.Wires[0].SendAsync("[]");
        await chat.Sockets.Wires[0].SendAsync("{\"type\":7}");
        await chat.Sockets.Wires[0].SendAsync($"{{\"type\":\"events_api\",\"envelope_id\":\"1\",\"payload\":\"{new string('x', 300_000)}\"}}");

        Assert.Contains("/claims", (await chat.AskAsync(Person.Reader, "help")).Text, StringComparison.Ordinal);
        Assert.Equal(1, chat.Sockets.Openings);
    }

    [Fact]
    public async Task An_answer_that_does_not_arrive_is_given_again()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        chat.Sockets.RefusesAnswers = 2;

        Assert.Contains("/claims", (await chat.AskAsync(Person.Reader, "help")).Text, StringComparison.Ordinal);
        Assert.Empty(bot.Log.Lines);
    }

    [Fact]
    public async Task What_others_send_to_the_addresses_of_the_other_mode_finds_nothing()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        using var http = new HttpClient();

        using var answer = await http.PostAsync(new Uri(bot.Address, SlackDeliveries.Commands), new StringContent("command=/status"));
        Assert.Equal(404, (int)answer.StatusCode);
    }

    private Task EndAsync(bool isBroken)
    {
        var wire = chat.Sockets.Wires[0];
        if (!isBroken)
        {
            return wire.CloseAsync();
        }

        wire.Break();
        return Task.CompletedTask;
    }

    private static Task<string> ConnectedAsync(TalkingHost bot) => StateAsync(bot, "connected", isWell: true);

    private static Task<string> StateAsync(TalkingHost bot, string says, bool isWell = false) => TalkingHost.EventuallyAsync(() => Task.FromResult(
        bot.Services.GetRequiredService<PlatformStates>().All.FirstOrDefault(state => state.Platform == "Slack Socket Mode") is { Sentence: var sentence } state
        && state.IsWell == isWell && sentence.Contains(says, StringComparison.Ordinal) ? sentence : null));

    private static async Task<string> ReadyPageAsync(TalkingHost bot)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(bot.Address, "/readyz"));
    }
}
