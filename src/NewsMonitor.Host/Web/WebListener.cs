using System.Threading.Channels;
using NewsMonitor.Alerts;

namespace NewsMonitor.Host.Web;

/// <summary>One open page, waiting for alerts.</summary>
internal sealed class WebListener(Action<WebListener> leave) : IDisposable
{
    /// <summary>Alerts a slow page may fall behind before it is dropped; it reconnects and reads afresh.</summary>
    public const int MostBehind = 64;

    private readonly Channel<OutboxMessage> waiting = Channel.CreateBounded<OutboxMessage>(MostBehind);

    /// <summary>Ends when the page fell too far behind.</summary>
    public ChannelReader<OutboxMessage> Alerts => waiting.Reader;

    public void Offer(OutboxMessage message)
    {
        if (!waiting.Writer.TryWrite(message))
        {
            waiting.Writer.TryComplete();
        }
    }

    public void Dispose() => leave(this);
}
