namespace NewsMonitor.Feeds.Parsing;

/// <summary>Dates as feeds write them: RFC 3339 and ISO 8601, whole or in part; RFC 822 and 2822 with their usual sins;
/// C's asctime; numbers alone. Time zone UTC when none is stated.</summary>
internal static class FeedDate
{
    private const int MaxLength = 80;

    /// <summary>The moment, or null when the text is no date, or an impossible one.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed.Length > MaxLength) return null;
        return IsoDate.Parse(trimmed) ?? LooseDate.Parse(trimmed);
    }

    /// <summary>The moment these parts name, or null when there is none.</summary>
    internal static DateTimeOffset? Make(int year, int month, int day, TimeSpan time, TimeSpan offset)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        if (time < TimeSpan.Zero || time > TimeSpan.FromDays(1)) return null;
        var ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks + time.Ticks;
        var utc = ticks - offset.Ticks;
        var isPossible = utc >= 0 && utc <= DateTime.MaxValue.Ticks && ticks <= DateTime.MaxValue.Ticks && offset.Duration() <= TimeSpan.FromHours(14);
        return isPossible ? new DateTimeOffset(ticks, offset) : null;
    }

    /// <summary>A time of day; 24:00 and the leap second count. Null when there is none such.</summary>
    internal static TimeSpan? TimeOfDay(int hour, int minute, double second)
    {
        if (hour > 24 || minute > 59 || second >= 61 || (hour == 24 && (minute > 0 || second > 0))) return null;
        return new TimeSpan(hour, minute, 0) + TimeSpan.FromMilliseconds(Math.Floor(Math.Min(second, 59.999) * 1000));
    }
}
