using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>The scenes on Slack.</summary>
public sealed class SlackConversationTests : ConversationScenes
{
    private protected override async Task<ChatSide> OpenAsync(TimeProvider clock) => await SlackSide.OpenAsync(clock);
}
