using System.Text.RegularExpressions;

namespace NewsMonitor.Alerts.Holding;

/// <summary>Wall-clock times of a zone as moments. A time that the clocks skip stands for the first moment after the gap;
/// one that they show twice is its first or its last occurrence, as asked.</summary>
public static partial class ZonedTime
{
    /// <summary>The zone of an IANA name, such as Europe/Berlin; null when there is none.</summary>
    public static TimeZoneInfo? Find(string name)
    {
        if (!ZoneName.IsMatch(name))
        {
            return null;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone
            : TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(known => known.Id.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The zone's date and time of day at a moment.</summary>
    public static DateTime Local(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    public static DateTimeOffset First(DateTime local, TimeZoneInfo zone) => At(local, zone, offsets => offsets.Max());

    public static DateTimeOffset Last(DateTime local, TimeZoneInfo zone) => At(local, zone, offsets => offsets.Min());

    private static DateTimeOffset At(DateTime local, TimeZoneInfo zone, Func<TimeSpan[], TimeSpan> choose)
    {
        while (zone.IsInvalidTime(local))
        {
            // Gaps are whole minutes; the longest, where a date line moved, is a day.
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? choose(zone.GetAmbiguousTimeOffsets(local)) : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>Names are looked up as files: nothing else may be in them.</summary>
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z][A-Za-z0-9_+-]{0,30}){0,2}\z", RegexOptions.NonBacktracking)]
    private static partial Regex ZoneName { get; }
}
