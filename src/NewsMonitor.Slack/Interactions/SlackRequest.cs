namespace NewsMonitor.Slack.Interactions;

/// <summary>A request as it came in.</summary>
/// <param name="Signature">The header <c>X-Slack-Signature</c>; empty when there is none.</param>
/// <param name="Timestamp">The header <c>X-Slack-Request-Timestamp</c>; empty when there is none.</param>
/// <param name="Body">Byte for byte; null when it was longer than <see cref="MostBytes"/>.</param>
public sealed record SlackRequest(string Signature, string Timestamp, ReadOnlyMemory<byte>? Body)
{
    /// <summary>The most bytes of a request that are read.</summary>
    public const int MostBytes = 256 * 1024;
}
