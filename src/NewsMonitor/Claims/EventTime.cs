namespace NewsMonitor.Claims;

/// <summary>When something happened, as far as the words tell; both ends included.</summary>
/// <param name="From">The earliest day it can have been; null when open.</param>
/// <param name="To">The latest day it can have been; null when open.</param>
/// <param name="Stated">Whether the sentence itself gives the time, or it follows from the day of publication.</param>
public sealed record EventTime(DateOnly? From, DateOnly? To, bool Stated)
{
    /// <summary>Nothing is known.</summary>
    public static readonly EventTime Unknown = new(null, null, Stated: false);

    /// <summary>Whether some day lies in both.</summary>
    public bool Overlaps(EventTime other) =>
        !(From is { } from && other.To is { } otherTo && from > otherTo) && !(To is { } to && other.From is { } otherFrom && to < otherFrom);
}
