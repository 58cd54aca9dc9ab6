using NewsMonitor.Alerts;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>Discord and the bot's side of it, without the rest of the program.</summary>
public abstract class DiscordScene : IAsyncLifetime
{
    private protected SetClock Clock { get; } = new();

    private protected DiscordServer Discord { get; private set; } = null!;

    private protected Bot Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Discord = await DiscordServer.OpenAsync(Clock);
        Bot = new Bot(Discord.Address, Clock);
    }

    public async Task DisposeAsync()
    {
        Bot.Dispose();
        await Discord.DisposeAsync();
    }

    private protected Task<SendOutcome> SendAsync(AlertCard card, string? edits = null, string room = DiscordServer.Room) =>
        Bot.Channel.SendAsync(Message(card, edits, room), CancellationToken.None);

    private protected static OutboxMessage Message(AlertCard card, string? edits = null, string room = DiscordServer.Room) =>
        new(5, 3, ChannelAddress.TryParse($"discord:{room}")!, card, edits, 0);
}
