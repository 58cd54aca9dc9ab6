namespace NewsMonitor.Alerts.Holding;

/// <summary>A new posting that waits for its channel's time.</summary>
/// <param name="MessageId">The outbox's number.</param>
/// <param name="Alert">What it would show.</param>
public sealed record HeldPost(long MessageId, Alert Alert);
