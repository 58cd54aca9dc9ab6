using System.Collections.Concurrent;
using NewsMonitor.Alerts;

namespace NewsMonitor.Tests.Alerts;

/// <summary>A channel that does what a test tells it, and remembers what it was given.</summary>
internal sealed class ScriptedChannel(string scheme, Func<OutboxMessage, CancellationToken, Task<SendOutcome>> script) : IAlertChannel
{
    public ScriptedChannel(string scheme, SendOutcome? outcome = null)
        : this(scheme, (message, _) => Task.FromResult(outcome ?? new SendOutcome.Sent($"p{message.Id}")))
    {
    }

    public string Scheme => scheme;

    public ConcurrentQueue<OutboxMessage> Given { get; } = [];

    public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        Given.Enqueue(message);
        return script(message, cancellation);
    }
}
