using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack.Socket;

/// <summary>The scenes on Slack, over Socket Mode.</summary>
public sealed class SocketConversationTests : ConversationScenes
{
    private protected override async Task<ChatSide> OpenAsync(TimeProvider clock) => await SocketSide.OpenAsync(clock);
}
