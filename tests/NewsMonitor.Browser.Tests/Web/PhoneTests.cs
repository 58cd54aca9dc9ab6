using NewsMonitor.Feeds;
using NewsMonitor.Host.Tests;

namespace NewsMonitor.Browser.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class PhoneTests(Chromium chromium)
{
    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone_and_none_offends_its_policy()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.OnPhoneAsync(host, chromium);
        var desk = new Newsdesk(host);
        await desk.TakeReportAsync();
        await desk.TakeEchoAsync();
        await host.Store.Feeds.AddAsync(
            new Feed { Address = new Uri("http://192.0.2.1/feed"), Name = "Feed", NextPollAt = DateTimeOffset.MaxValue.AddYears(-1), LastFault = "No connection to the server." },
            CancellationToken.None);

        foreach (var path in new[] { "/", "/claims/1", "/topics/S-400", "/feeds", "/console" })
        {
            await visit.Page.GotoAsync(path);
            Assert.Equal((path, 0), (path, await visit.OverhangAsync()));
        }

        foreach (var command in new[] { "/help", "/claims s-400", "/claim 1", "/feed list", "/status" })
        {
            await visit.TypeAsync(command);
            Assert.Equal((command, 0), (command, await visit.OverhangAsync()));
        }

        Assert.Empty(visit.Offences);
    }
}
