using NewsMonitor.Host.Tests;
using static Microsoft.Playwright.Assertions;

namespace NewsMonitor.Browser.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class WithoutScriptsTests(Chromium chromium)
{
    [BrowserFact]
    public async Task The_pages_are_read_and_the_console_works_with_scripts_off()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.ToAsync(host, chromium, new() { JavaScriptEnabled = false });
        await new Newsdesk(host).TakeReportAsync();

        await visit.Page.GotoAsync("/");
        await Expect(visit.Page.Locator("article.alert")).ToContainTextAsync("Russia Rejected Iran S-400 Missile Request");
        await Expect(visit.Page.Locator("#live")).ToBeEmptyAsync();
        await visit.Page.Locator(".claims a.number").First.ClickAsync();
        await Expect(visit.Page.Locator(".timeline blockquote").First).ToBeVisibleAsync();
        await Expect(await visit.TypeAsync("/claims S-400")).ToContainTextAsync("Bloomberg");
        Assert.Empty(visit.Offences);
    }
}
