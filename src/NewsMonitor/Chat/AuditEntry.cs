namespace NewsMonitor.Chat;

/// <summary>A change somebody made.</summary>
/// <param name="At">When.</param>
/// <param name="Who">The person, as <see cref="Caller.Who"/> gives them.</param>
/// <param name="Where">The channel it was made in.</param>
/// <param name="What">What was changed.</param>
/// <param name="Before">What it was before.</param>
/// <param name="After">What it is since.</param>
public sealed record AuditEntry(DateTimeOffset At, string Who, string Where, string What, string Before, string After);
