using NewsMonitor.Alerts;
using NewsMonitor.Discord;
using NewsMonitor.Discord.Interactions;
using NewsMonitor.Discord.Registration;

namespace NewsMonitor.Host.Web.Chat;

/// <summary>The parts that Discord needs.</summary>
internal static class DiscordParts
{
    public static IServiceCollection AddDiscord(this IServiceCollection services, DiscordOptions options)
    {
        services
            .AddSingleton(options)
            .AddSingleton<DiscordClient>()
            .AddSingleton<InteractionAnswers>()
            .AddSingleton<CommandRegistration>()
            .AddSingleton<IAlertChannel, DiscordChannel>()
            .AddHostedService<DiscordStart>();
        return options.PublicKey is null ? services.AddDiscordGateway() : services.AddSingleton<DiscordInteractions>();
    }
}
