using NewsMonitor.Discord.Registration;

namespace NewsMonitor.Host.Web.Chat;

/// <summary>What is done at Discord when the service starts; it holds nothing else up.</summary>
internal sealed class DiscordStart(CommandRegistration registration) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => registration.KeepAsync(stoppingToken);
}
