using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Ledger;

namespace NewsMonitor.Host.Web.Pages;

/// <summary>The first page: the latest alerts, live, and the latest claims.</summary>
internal static class HomePage
{
    private const int AlertsShown = 30;
    private const int ClaimsShown = 15;

    public static async Task<IResult> ShowAsync(
        IAlertBook alerts, ILedger ledger, IChannelStore channels, IHeldPosts held, ChannelTable timetables, TimeProvider time, CancellationToken cancellation)
    {
        var latest = await alerts.LatestAsync(AlertsShown, cancellation);
        var claims = await ledger.SearchAsync(new ClaimQuery("", PageSize: ClaimsShown), cancellation);
        var settings = await channels.ListAsync(cancellation);
        var loads = await held.LoadsAsync(time.GetUtcNow(), cancellation);
        return new PageResult(Layout.Page("Latest", "/", Html.Of($"""
            {ClosedChannelsFragment.Show(settings)}
            {HeldFragment.Show(loads, channel => timetables.Of(channel, settings))}
            <div class="columns">
              <section>
                <h2>Alerts <span id="live" role="status"></span></h2>
                {Html.When(latest.Count == 0, () => Html.Of($"""<p id="none" class="soft">No alerts yet. They appear here as reports on a watched topic come in.</p>"""))}
                <div id="latest">{Html.Each(latest, alert => AlertFragment.Show(alert.Id, alert.Card))}</div>
              </section>
              <section>
                <h2>Claims <span class="small">{claims.Count} in all</span></h2>
                <ul class="claims">{Html.Each(claims.Claims, Fragments.ClaimRow)}</ul>
              </section>
            </div>
            """)));
    }
}
