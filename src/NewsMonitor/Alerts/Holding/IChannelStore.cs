namespace NewsMonitor.Alerts.Holding;

/// <summary>What is kept of channels as a whole.</summary>
public interface IChannelStore
{
    /// <summary>All that is kept, by channel.</summary>
    Task<IReadOnlyList<ChannelSetting>> ListAsync(CancellationToken cancellation);

    /// <summary>Keeps when a channel gets its alerts: digest and quiet hours of the setting.</summary>
    Task SetAsync(ChannelSetting setting, CancellationToken cancellation);

    /// <summary>Turns a channel off, and gives up what waits for it.</summary>
    /// <returns>False when it was off already.</returns>
    Task<bool> TurnOffAsync(ChannelAddress channel, string reason, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Turns a channel on again. False when it was on.</summary>
    Task<bool> TurnOnAsync(ChannelAddress channel, CancellationToken cancellation);
}
