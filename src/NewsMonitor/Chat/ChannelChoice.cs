using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Chat;

/// <summary>Reads what is set for a channel.</summary>
internal static class ChannelChoice
{
    public static async Task<ChannelSetting> OfAsync(IChannelStore store, ChannelAddress channel, CancellationToken cancellation) =>
        (await store.ListAsync(cancellation)).FirstOrDefault(setting => setting.Channel == channel) ?? new ChannelSetting(channel);
}
