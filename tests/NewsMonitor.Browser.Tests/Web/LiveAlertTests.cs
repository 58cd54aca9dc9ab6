using Microsoft.Playwright;
using NewsMonitor.Host.Tests;
using static Microsoft.Playwright.Assertions;

namespace NewsMonitor.Browser.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class LiveAlertTests(Chromium chromium)
{
    [BrowserFact]
    public async Task An_alert_arrives_on_the_open_page_and_an_edit_changes_it_in_place()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.ToAsync(host, chromium);
        var desk = new Newsdesk(host);
        await visit.Page.GotoAsync("/");
        await Expect(visit.Page.Locator("#live")).ToHaveTextAsync("live");
        await Expect(visit.Page.Locator("#none")).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("() => { window.sameLoad = true; }");

        await desk.TakeReportAsync();

        var alert = visit.Page.Locator("article.alert").Filter(new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Russia Rejected Iran S-400 Missile Request" }) });
        await Expect(alert).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#none")).ToHaveCountAsync(0);
        await Expect(alert.Locator("div.echoes")).ToHaveCountAsync(0);

        await desk.TakeEchoAsync();

        await Expect(alert.Locator("div.echoes")).ToContainTextAsync("DESPARDES News Monitor");
        await Expect(alert).ToHaveCountAsync(1);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.sameLoad === true"));
        Assert.Empty(visit.Offences);
    }
}
