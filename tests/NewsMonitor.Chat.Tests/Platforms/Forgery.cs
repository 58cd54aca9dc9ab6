namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>Requests that no platform sends.</summary>
public enum Forgery
{
    Unsigned,
    WrongKey,
    ChangedAfterwards,
    Stale,
    FromTheFuture,
    Oversized,
    Malformed,
    Nonsense,
}
