namespace NewsMonitor.Chat;

/// <summary>A change somebody made: who, where, when, what.</summary>
public sealed record AuditEntry(DateTimeOffset At, string Who, string Where, string What);
