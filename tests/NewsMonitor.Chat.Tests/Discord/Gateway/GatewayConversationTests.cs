using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord.Gateway;

/// <summary>The scenes on Discord, over the gateway.</summary>
public sealed class GatewayConversationTests : ConversationScenes
{
    private protected override async Task<ChatSide> OpenAsync(TimeProvider clock) => await GatewaySide.OpenAsync(clock);
}
