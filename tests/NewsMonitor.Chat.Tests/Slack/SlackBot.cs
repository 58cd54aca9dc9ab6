using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Slack;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>The bot's side of Slack, without the rest of the program.</summary>
internal sealed class SlackBot : IDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    public SlackBot(Uri api, TimeProvider? clock = null, string token = LoopbackPlatform.Token)
    {
        Client = new SlackClient(Options(api, token), clock ?? TimeProvider.System);
        Channel = new SlackChannel(Client, States, clock ?? TimeProvider.System);
    }

    public PlatformStates States { get; } = new();

    public SlackClient Client { get; }

    public SlackChannel Channel { get; }

    public static SlackOptions Options(Uri api, string token = LoopbackPlatform.Token, int retryMilliseconds = 1) =>
        new(new PostingOptions(token, api) { RetryDelay = TimeSpan.FromMilliseconds(retryMilliseconds) }, Secret);

    public void Dispose() => Client.Dispose();
}
