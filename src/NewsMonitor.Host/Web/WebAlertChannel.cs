using System.Collections.Concurrent;
using NewsMonitor.Alerts;

namespace NewsMonitor.Host.Web;

/// <summary>The web page as a channel: alerts reach every page that is open. Those that come later read the alert book.</summary>
internal sealed class WebAlertChannel : IAlertChannel
{
    /// <summary>Pages that may listen at once.</summary>
    public const int MostListeners = 256;

    private readonly ConcurrentDictionary<WebListener, byte> listeners = new();

    public string Scheme => ChannelAddress.Web.Scheme;

    public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        foreach (var listener in listeners.Keys)
        {
            listener.Offer(message);
        }

        return Task.FromResult<SendOutcome>(new SendOutcome.Sent($"alert-{message.AlertId}"));
    }

    /// <summary>A listener for alerts from now on; null when too many listen already.</summary>
    public WebListener? TryListen()
    {
        if (listeners.Count >= MostListeners)
        {
            return null;
        }

        var listener = new WebListener(left => listeners.TryRemove(left, out _));
        listeners.TryAdd(listener, 0);
        return listener;
    }
}
