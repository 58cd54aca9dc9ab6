namespace NewsMonitor.Alerts.Holding;

/// <summary>When each channel gets its alerts, by the configuration and by what is set in chat, the latter deciding.</summary>
/// <param name="configured">The timetables of the configuration.</param>
/// <param name="store">What is set in chat.</param>
public sealed class ChannelTable(IReadOnlyDictionary<ChannelAddress, Timetable> configured, IChannelStore store)
{
    /// <summary>The timetable of a channel.</summary>
    public async Task<Timetable> OfAsync(ChannelAddress channel, CancellationToken cancellation) =>
        Of(channel, await store.ListAsync(cancellation));

    /// <summary>The timetable of a channel, by settings that are read already.</summary>
    public Timetable Of(ChannelAddress channel, IReadOnlyList<ChannelSetting> settings)
    {
        var own = configured.GetValueOrDefault(channel, Timetable.Open);
        var set = settings.FirstOrDefault(setting => setting.Channel == channel);
        return new Timetable(
            set?.Digest is { } digest ? DigestTime.Read(digest).Time : own.Digest,
            set?.Quiet is { } quiet ? QuietHours.Read(quiet).Hours : own.Quiet);
    }
}
