using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>The scenes on Discord.</summary>
public sealed class DiscordConversationTests : ConversationScenes
{
    private protected override async Task<ChatSide> OpenAsync(TimeProvider clock) => await DiscordSide.OpenAsync(clock);
}
