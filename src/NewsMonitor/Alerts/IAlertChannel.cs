namespace NewsMonitor.Alerts;

/// <summary>A place where alerts appear: a chat platform, the web page, the terminal.</summary>
public interface IAlertChannel
{
    /// <summary>The scheme of the <see cref="ChannelAddress"/>es it serves.</summary>
    string Scheme { get; }

    /// <summary>Posts or edits one message. Outside failures come back as outcomes; only cancellation throws.</summary>
    Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation);

    /// <summary>Tells one person something, as far as the platform and they allow; what cannot be told is let be.</summary>
    /// <param name="person">The platform's own id of the person, without the scheme.</param>
    /// <param name="sentence">Plain text, one line.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    Task TellAsync(string person, string sentence, CancellationToken cancellation) => Task.CompletedTask;
}
