using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Host.Web;

/// <summary>How many alerts are held back for which channel, and until when; nothing while there are none.</summary>
internal static class HeldFragment
{
    public static Html Show(IReadOnlyList<ChannelLoad> loads, Func<ChannelAddress, Timetable> timetables)
    {
        var held = loads.Where(load => load.Held > 0).OrderBy(load => load.Channel.ToString(), StringComparer.Ordinal).ToList();
        return Html.When(held.Count > 0, () => Html.Of($"""
            <section class="panel held">
              <h2>Held back</h2>
              <ul>{Html.Each(held, load => Row(load, timetables(load.Channel)))}</ul>
            </section>
            """));
    }

    private static Html Row(ChannelLoad load, Timetable timetable) => Html.Of(
        $"<li>{(load.Channel == ChannelAddress.Web ? "this page" : load.Channel.ToString())}: {Fragments.Count(load.Held, "alert")}, {Until(timetable)}</li>");

    private static string Until(Timetable timetable) => timetable switch
    {
        { Digest: { } digest } => $"for the digest ({digest})",
        { Quiet: { } quiet } => $"for the quiet hours ({quiet})",
        _ => "to be sent at once",
    };
}
