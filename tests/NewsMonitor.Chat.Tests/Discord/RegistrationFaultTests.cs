using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Discord.Registration;

namespace NewsMonitor.Chat.Tests.Discord;

public sealed class RegistrationFaultTests
{
    [Theory]
    [InlineData(401, "Discord does not accept the bot's token")]
    [InlineData(403, "are not of the same application")]
    [InlineData(400, "did not register the commands")]
    public async Task Commands_that_cannot_be_registered_cost_one_line_and_nothing_else(int status, string says)
    {
        var clock = new ShiftedClock();
        await using var chat = await DiscordSide.OpenAsync(clock);
        chat.Discord.AnswerNext(status, """{"message":"No","code":0}""");
        await using var bot = await TalkingHost.StartAsync(chat, clock, isReady: false);

        var line = await TalkingHost.EventuallyAsync(() => Task.FromResult(bot.Log.Lines.FirstOrDefault(line => line.Contains("commands", StringComparison.Ordinal))));
        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.DoesNotContain(LoopbackPlatform.Token, line, StringComparison.Ordinal);
        await bot.PublishAsync("S-400 all the same");
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.In(chat.Room) is [var alert] ? alert : null));
        Assert.Single(bot.Log.Lines, other => other.Contains("commands", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Commands_are_registered_once_Discord_takes_them()
    {
        var clock = new ShiftedClock();
        await using var chat = await DiscordSide.OpenAsync(clock);
        await using var bot = await TalkingHost.StartAsync(chat, clock);
        await using var discord = await DiscordServer.OpenAsync();
        using var client = new Bot(discord.Address);
        var log = new LogLines();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        discord.IsDown = true;
        var registration = new CommandRegistration(
            client.Client, bot.Services.GetRequiredService<CommandHandler>(), client.States, new HastyClock(), factory.CreateLogger<CommandRegistration>());
        var kept = registration.KeepAsync(CancellationToken.None);
        await TalkingHost.EventuallyAsync(() => Task.FromResult(discord.Requests.Count > 30 ? "tried" : null));
        discord.IsDown = false;
        await kept;

        Assert.Equal(chat.Discord.Commands.GetRawText(), discord.Commands.GetRawText());
        Assert.Single(log.Lines);
        Assert.True(Assert.Single(client.States.All).IsWell);
    }
}
