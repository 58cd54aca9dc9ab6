#if CHAT_SDKS
using NewsMonitor.Discord.Gateway;
using NewsMonitor.Host.Web.Chat.Sockets;
using NewsMonitor.Slack.Socket;
#endif

namespace NewsMonitor.Host.Web.Chat;

/// <summary>What the platforms' SDKs are for: connections that need no public address. Only a build with <c>-p:ChatSdks=true</c> holds them.</summary>
internal static class ChatSdks
{
    /// <summary>Whether this build holds them.</summary>
    public static bool ArePresent =>
#if CHAT_SDKS
        true;
#else
        false;
#endif

    public static IServiceCollection AddDiscordGateway(this IServiceCollection services) =>
#if CHAT_SDKS
        services.AddSingleton<DiscordGateway>().AddHostedService<DiscordGatewayRun>();
#else
        throw new InvalidOperationException("The configuration asks for Discord's gateway, which this build does not hold.");
#endif

    public static IServiceCollection AddSlackSocket(this IServiceCollection services) =>
#if CHAT_SDKS
        services.AddSingleton<SlackSocket>().AddHostedService<SlackSocketRun>();
#else
        throw new InvalidOperationException("The configuration asks for Slack's Socket Mode, which this build does not hold.");
#endif
}
