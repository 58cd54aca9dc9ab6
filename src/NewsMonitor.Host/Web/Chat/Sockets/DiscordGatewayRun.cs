using NewsMonitor.Discord.Gateway;

namespace NewsMonitor.Host.Web.Chat.Sockets;

/// <summary>Keeps the gateway connected while the service runs; it holds nothing else up.</summary>
internal sealed class DiscordGatewayRun(DiscordGateway gateway) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => gateway.RunAsync(stoppingToken);
}
