using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Feeds;

namespace NewsMonitor.Host.Web.Pages;

/// <summary>Every feed and how it does.</summary>
internal static class FeedsPage
{
    private const int NameLength = 100;
    private const int FaultLength = 300;

    public static async Task<IResult> ShowAsync(IFeedStore feeds, IChannelStore channels, CancellationToken cancellation)
    {
        var all = await feeds.ListAsync(cancellation);
        var settings = await channels.ListAsync(cancellation);
        var failing = all.Count(feed => feed.LastFault is not null);
        return new PageResult(Layout.Page("Feeds", "/feeds", Html.Of($"""
            <h1>Feeds</h1>
            {ClosedChannelsFragment.Show(settings)}
            <p class="small">{Fragments.Count(all.Count, "feed")}, {failing} failing. Add or remove them in the <a href="/console">console</a>.</p>
            <div class="panel">
              <table>
                <thead><tr><th>Feed</th><th>State</th><th>Last good poll</th><th>Next poll</th></tr></thead>
                <tbody>{Html.Each(all, Row)}</tbody>
              </table>
            </div>
            """)));
    }

    private static Html Row(Feed feed) => Html.Of($"""
        <tr>
          <td>{Fragments.Outward(feed.Address, SafeText.Line(feed.Name, NameLength))}</td>
          {State(feed)}
          <td data-name="Last good poll">{(feed.LastSucceededAt is { } at ? Fragments.Time(at) : Html.Of($"never yet"))}</td>
          <td data-name="Next poll">{(feed.Paused ? Html.Of($"paused") : Fragments.Time(feed.NextPollAt))}</td>
        </tr>
        """);

    private static Html State(Feed feed) => feed switch
    {
        { LastFault: { } fault } => Html.Of($"""<td class="fault">{SafeText.Line(fault, FaultLength)} <span class="small">Failed polls in a row: {feed.Failures}.</span></td>"""),
        { Paused: true } => Html.Of($"<td>paused</td>"),
        { LastPolledAt: null } => Html.Of($"<td>waiting for its first poll</td>"),
        _ => Html.Of($"<td>good</td>"),
    };
}
