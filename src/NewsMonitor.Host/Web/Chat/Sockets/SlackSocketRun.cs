using NewsMonitor.Slack.Socket;

namespace NewsMonitor.Host.Web.Chat.Sockets;

/// <summary>Keeps Socket Mode connected while the service runs; it holds nothing else up.</summary>
internal sealed class SlackSocketRun(SlackSocket socket) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => socket.RunAsync(stoppingToken);
}
