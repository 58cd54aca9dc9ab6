using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Host.Web;

/// <summary>The channels that a platform has turned off, and why; nothing while there are none.</summary>
internal static class ClosedChannelsFragment
{
    private const int ReasonLength = 300;

    public static Html Show(IReadOnlyList<ChannelSetting> channels)
    {
        var closed = channels.Where(channel => channel.OffReason is not null).ToList();
        return Html.When(closed.Count > 0, () => Html.Of($"""
            <section class="panel closed">
              <h2>{Fragments.Count(closed.Count, "channel")} turned off</h2>
              <ul>{Html.Each(closed, Row)}</ul>
              <p class="small"><code>/route add</code> in a channel turns it on again.</p>
            </section>
            """));
    }

    private static Html Row(ChannelSetting channel) => Html.Of($"""
        <li>{channel.Channel.ToString()}{(channel.OffAt is { } at ? Html.Of($", since {Fragments.Time(at)}") : Html.Empty)}: {SafeText.Line(channel.OffReason ?? "", ReasonLength)}</li>
        """);
}
