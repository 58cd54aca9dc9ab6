namespace NewsMonitor.Claims;

/// <summary>Times in words.</summary>
public static class TimeText
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy");

    /// <summary>As precise as the time itself: "on 7 May 2019", "in July 2016", "in 2007".</summary>
    public static string Of(EventTime time) => time switch
    {
        { From: { } from, To: { } to } when from == to => $"on {Of(from)}",
        { From: { } from, To: { } to } when (from.Year, from.Month) == (to.Year, to.Month) => $"in {from:MMMM yyyy}",
        { From: { } from, To: { } to } when from.Year == to.Year => $"in {from:yyyy}",
        { To: { } to } => $"by {Of(to)}",
        { From: { } from } => $"from {Of(from)}",
        _ => "at a time not told",
    };
}
