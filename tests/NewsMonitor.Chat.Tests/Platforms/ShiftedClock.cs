namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>The system's clock, set forward by as much as a test says.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long ticks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Volatile.Read(ref ticks));

    public void Pass(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
