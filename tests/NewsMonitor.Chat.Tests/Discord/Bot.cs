using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Discord;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>The bot's side of Discord, without the rest of the program.</summary>
internal sealed class Bot : IDisposable
{
    public const string ApplicationId = "700";

    private static readonly string AnyKey = new('0', 64);

    public Bot(Uri api, TimeProvider? clock = null, string token = LoopbackPlatform.Token)
    {
        var posting = new PostingOptions(token, api) { RetryDelay = TimeSpan.FromMilliseconds(1) };
        Client = new DiscordClient(new DiscordOptions(posting, ApplicationId, AnyKey), clock ?? TimeProvider.System);
        Channel = new DiscordChannel(Client, States, clock ?? TimeProvider.System);
    }

    public PlatformStates States { get; } = new();

    public DiscordClient Client { get; }

    public DiscordChannel Channel { get; }

    public void Dispose() => Client.Dispose();
}
