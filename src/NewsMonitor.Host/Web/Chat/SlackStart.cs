using NewsMonitor.Slack.Registration;

namespace NewsMonitor.Host.Web.Chat;

/// <summary>What is done at Slack when the service starts; it holds nothing else up.</summary>
internal sealed class SlackStart(SlackConnection connection) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => connection.KeepAsync(stoppingToken);
}
