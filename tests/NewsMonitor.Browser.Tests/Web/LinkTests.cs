using Microsoft.Playwright;
using NewsMonitor.Host.Tests;
using static Microsoft.Playwright.Assertions;

namespace NewsMonitor.Browser.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class LinkTests(Chromium chromium)
{
    [BrowserFact]
    public async Task From_the_first_page_a_claim_a_topic_the_feeds_and_the_console_are_one_click_away()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.ToAsync(host, chromium);
        await new Newsdesk(host).TakeReportAsync();
        await visit.Page.GotoAsync("/");

        await FollowAsync(visit, visit.Page.Locator(".claims a.number").First, "/claims/", "#");
        await FollowAsync(visit, visit.Page.Locator("article.alert a.topic").First, "/topics/S-400", "S-400");
        await FollowAsync(visit, visit.Page.GetByRole(AriaRole.Link, new() { Name = "Feeds" }), "/feeds", "Feeds");
        await FollowAsync(visit, visit.Page.GetByRole(AriaRole.Link, new() { Name = "Console" }), "/console", "Console");
        Assert.Empty(visit.Offences);
    }

    private static async Task FollowAsync(Visit visit, ILocator link, string path, string heading)
    {
        await link.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync(heading);
        Assert.StartsWith(path, new Uri(visit.Page.Url).AbsolutePath, StringComparison.Ordinal);
        await visit.Page.GoBackAsync();
    }
}
