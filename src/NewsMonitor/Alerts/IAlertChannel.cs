namespace NewsMonitor.Alerts;

/// <summary>A place where alerts appear: a chat platform, the web page, the terminal.</summary>
public interface IAlertChannel
{
    /// <summary>The scheme of the <see cref="ChannelAddress"/>es it serves.</summary>
    string Scheme { get; }

    /// <summary>Posts or edits one message. Outside failures come back as outcomes; only cancellation throws.</summary>
    Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation);
}
