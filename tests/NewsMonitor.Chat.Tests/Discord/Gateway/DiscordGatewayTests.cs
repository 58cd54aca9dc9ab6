using Microsoft.Extensions.DependencyInjection;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord.Gateway;

public sealed class DiscordGatewayTests : IAsyncLifetime
{
    private const int Restarted = 4000, AuthenticationFailed = 4004, SessionExpired = 4006;

    private readonly ShiftedClock clock = new();
    private GatewaySide chat = null!;

    public async Task InitializeAsync() => chat = await GatewaySide.OpenAsync(clock, shards: 1);

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task A_connection_that_stands_is_told_and_its_heart_beats()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);

        await ConnectedAsync(bot);
        Assert.Contains("Discord gateway: connected", (await chat.AskAsync(Person.Reader, "status")).Text, StringComparison.Ordinal);
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.Gateway.Heartbeats >= 2 ? "beating" : null));
        Assert.Empty(bot.Log.Lines);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Restarted)]
    public async Task A_connection_that_is_lost_is_found_again_and_what_was_asked_meanwhile_is_answered(int? code)
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await ConnectedAsync(bot);
        await EndAsync(code);
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.Gateway.Ready[0].Wire is null ? "lost" : null));

        Assert.Contains("/claims", (await chat.AskAsync(Person.Reader, "help")).Text, StringComparison.Ordinal);

        await ConnectedAsync(bot);
        Assert.Equal((1, 1), (chat.Gateway.Identifies, chat.Gateway.Resumes));
        Assert.Contains("was lost", Assert.Single(bot.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_wrong_costs_one_line_and_the_rest_goes_on()
    {
        chat.RevokeToken();
        await using var bot = await TalkingHost.StartAsync(chat, clock, isReady: false);

        await StateAsync(bot, "does not accept the bot's token");
        await bot.PublishAsync("S-400 all the same");
        await TalkingHost.EventuallyAsync(async () =>
            (await bot.Store.Outbox.StateAsync(CancellationToken.None)).LastFailure is { } failure && failure.Contains("token", StringComparison.Ordinal) ? failure : null);
        Assert.Contains("does not accept", Assert.Single(bot.Log.Lines, line => line.Contains("No commands come", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Log.Lines, line => line.Contains(LoopbackPlatform.Token, StringComparison.Ordinal));
        Assert.Contains("does not accept", await ReadyPageAsync(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_taken_back_is_told_while_connected()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await ConnectedAsync(bot);
        chat.RevokeToken();
        await EndAsync(AuthenticationFailed);

        await StateAsync(bot, "does not accept the bot's token");
        await TalkingHost.EventuallyAsync(() => Task.FromResult(bot.Log.Lines.FirstOrDefault(line => line.Contains("No commands come", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_session_that_has_expired_says_that_it_is_made_anew()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await ConnectedAsync(bot);
        await EndAsync(SessionExpired);

        await StateAsync(bot, "it is made anew");
    }

    [Fact]
    public async Task Discord_says_how_many_shards_there_are()
    {
        await using var large = await GatewaySide.OpenAsync(clock, shards: 2);
        await using var bot = await TalkingHost.StartAsync(large, clock);

        await ConnectedAsync(bot);
        Assert.Equal([0, 1], large.Gateway.Ready.Select(session => session.Shard));
        Assert.Contains("/claims", (await large.AskAsync(Person.Reader, "help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_direct_message_everybody_may_ask_and_nobody_may_change()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);

        Assert.Contains("/claims", (await chat.AskInPrivateAsync(Person.Editor, "help")).Text, StringComparison.Ordinal);
        var refused = await chat.AskInPrivateAsync(Person.Editor, "keyword add", ("topic", "Radar"), ("term", "radar"));
        Assert.Contains("Changing feeds, keywords, routes and judgements needs", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_send_to_the_address_of_the_other_mode_finds_nothing()
    {
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        using var http = new HttpClient();

        using var answer = await http.PostAsync(new Uri(bot.Address, "/discord/interactions"), new StringContent("{}"));
        Assert.Equal(404, (int)answer.StatusCode);
    }

    private Task EndAsync(int? code)
    {
        var wire = chat.Gateway.Ready[0].Wire!;
        if (code is { } given)
        {
            return wire.CloseAsync(given, "for a reason");
        }

        wire.Break();
        return Task.CompletedTask;
    }

    private static Task<string> ConnectedAsync(TalkingHost bot) => StateAsync(bot, "connected", isWell: true);

    private static Task<string> StateAsync(TalkingHost bot, string says, bool isWell = false) => TalkingHost.EventuallyAsync(() => Task.FromResult(
        bot.Services.GetRequiredService<PlatformStates>().All.FirstOrDefault(state => state.Platform == "Discord gateway") is { Sentence: var sentence } state
        && state.IsWell == isWell && sentence.Contains(says, StringComparison.Ordinal) ? sentence : null));

    private static async Task<string> ReadyPageAsync(TalkingHost bot)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(bot.Address, "/readyz"));
    }
}
