namespace NewsMonitor.Alerts.Holding;

/// <summary>When a channel gets its alerts.</summary>
/// <param name="Digest">When they are gathered; null for as they come.</param>
/// <param name="Quiet">When none come; null for never.</param>
public sealed record Timetable(DigestTime? Digest, QuietHours? Quiet)
{
    /// <summary>Alerts as they come, at any hour.</summary>
    public static readonly Timetable Open = new(null, null);

    /// <summary>Whose days count.</summary>
    public TimeZoneInfo Zone => Digest?.Zone ?? Quiet?.Zone ?? TimeZoneInfo.Utc;

    /// <summary>Whether new alerts wait.</summary>
    public bool Holds(DateTimeOffset now) => Digest is not null || Quiet?.EndAfter(now) is not null;

    /// <summary>What was held before this may go now; null when nothing may.</summary>
    public DateTimeOffset? Releases(DateTimeOffset now) =>
        Quiet?.EndAfter(now) is not null ? null
        : Digest?.LatestBefore(now, Zone) ?? DateTimeOffset.MaxValue;

    /// <summary>When the channel's day began.</summary>
    public DateTimeOffset DayStart(DateTimeOffset now) => ZonedTime.First(ZonedTime.Local(now, Zone).Date, Zone);
}
