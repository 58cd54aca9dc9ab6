using Microsoft.Playwright;
using NewsMonitor.Host.Tests;
using static Microsoft.Playwright.Assertions;

namespace NewsMonitor.Browser.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class ConsoleTests(Chromium chromium)
{
    [BrowserFact]
    public async Task A_command_typed_gives_its_reply_and_stays_to_be_changed()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.ToAsync(host, chromium);
        await new Newsdesk(host).TakeReportAsync();

        var reply = await visit.TypeAsync("/claims S-400");

        await Expect(reply.GetByRole(AriaRole.Link).First).ToContainTextAsync("#");
        await Expect(visit.Page.GetByLabel("Command")).ToHaveValueAsync("/claims S-400");
        await Expect(visit.Page.GetByLabel("Command")).ToBeFocusedAsync();
        Assert.Empty(visit.Offences);
    }

    [BrowserFact]
    public async Task A_long_reply_is_turned_page_by_page_with_its_buttons()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.ToAsync(host, chromium);
        await new Newsdesk(host).TakeAllAsync();
        var reply = await visit.TypeAsync("/claims S-400");

        await reply.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();

        await Expect(reply.Locator(".turn")).ToContainTextAsync("Page 2 of");
        Assert.Empty(visit.Offences);
    }

    [BrowserFact]
    public async Task An_alert_tells_why_and_is_found_right_with_a_button()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.ToAsync(host, chromium);
        await new Newsdesk(host).TakeAllAsync();
        await visit.Page.GotoAsync("/");

        await visit.Page.Locator(".alert.contradicts").First.GetByText("Why? Right or wrong?").ClickAsync();
        var reply = visit.Page.Locator(".reply");
        await Expect(reply).ToContainTextAsync("rule:");
        await reply.GetByRole(AriaRole.Button, new() { Name = "Right" }).ClickAsync();

        await Expect(reply).ToContainTextAsync("found right");
        await Expect(reply.GetByRole(AriaRole.Button, new() { Name = "Undo #" }).First).ToBeVisibleAsync();
        Assert.Empty(visit.Offences);
    }

    [BrowserFact]
    public async Task A_mistyped_command_is_answered_in_words()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.ToAsync(host, chromium);

        await Expect(await visit.TypeAsync("/cliams S-400")).ToContainTextAsync("/claims");
        Assert.Empty(visit.Offences);
    }
}
