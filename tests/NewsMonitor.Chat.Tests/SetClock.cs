namespace NewsMonitor.Chat.Tests;

/// <summary>A clock that stands where it is put; its timers run in real time.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = Cards.Day;

    public override DateTimeOffset GetUtcNow() => Now;
}
