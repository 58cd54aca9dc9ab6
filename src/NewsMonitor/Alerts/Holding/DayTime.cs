using System.Globalization;

namespace NewsMonitor.Alerts.Holding;

/// <summary>Times of day as people write them: 7:30, 22:00.</summary>
internal static class DayTime
{
    public static TimeOnly? TryParse(string text) =>
        TimeOnly.TryParseExact(text, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static string Text(this TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
