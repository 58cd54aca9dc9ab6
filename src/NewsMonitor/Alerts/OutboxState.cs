namespace NewsMonitor.Alerts;

/// <summary>How the outbox stands.</summary>
/// <param name="Waiting">Messages not yet sent or dropped.</param>
/// <param name="Dropped">Messages given up.</param>
/// <param name="LastFailure">Why the last failing message failed, when one did.</param>
public sealed record OutboxState(int Waiting, int Dropped, string? LastFailure);
