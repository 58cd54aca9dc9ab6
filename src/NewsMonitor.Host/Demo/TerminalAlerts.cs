using NewsMonitor.Alerts;
using NewsMonitor.Host.Web;

namespace NewsMonitor.Host.Demo;

/// <summary>The web channel of the demo: what reaches the page is shown in the terminal too.</summary>
internal sealed class TerminalAlerts(WebAlertChannel page, DemoScreen screen) : IAlertChannel
{
    public string Scheme => page.Scheme;

    public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        screen.Show(message);
        return page.SendAsync(message, cancellation);
    }
}
