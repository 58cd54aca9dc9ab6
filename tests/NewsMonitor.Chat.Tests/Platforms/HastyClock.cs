namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>A clock whose waits are over at once, however long.</summary>
internal sealed class HastyClock : TimeProvider
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(1);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > AtOnce ? AtOnce : dueTime, period);
}
