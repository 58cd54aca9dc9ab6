namespace NewsMonitor.Chat;

/// <summary>Says how long ago something was, or how long it is to come, as people do.</summary>
internal static class Elapsed
{
    public static string Ago(DateTimeOffset time, DateTimeOffset now) => now - time < TimeSpan.FromSeconds(1) ? "just now" : $"{Length(now - time)} ago";

    public static string Until(DateTimeOffset time, DateTimeOffset now) => time - now < TimeSpan.FromSeconds(1) ? "now" : $"in {Length(time - now)}";

    private static string Length(TimeSpan span) => span switch
    {
        { TotalSeconds: < 90 } => $"{span.TotalSeconds:0} s",
        { TotalMinutes: < 90 } => $"{span.TotalMinutes:0} min",
        { TotalHours: < 48 } => $"{span.TotalHours:0} h",
        _ => $"{span.TotalDays:0} days",
    };
}
