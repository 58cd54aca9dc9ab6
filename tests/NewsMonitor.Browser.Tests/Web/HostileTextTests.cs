using NewsMonitor.Feeds;
using NewsMonitor.Host.Tests;
using NewsMonitor.Items;

namespace NewsMonitor.Browser.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class HostileTextTests(Chromium chromium)
{
    private const string Markup =
        "<script>alert(1)</script>\"><img src=http://192.0.2.1/x onerror=alert(2)><svg onload=alert(3)></style><style>*{display:none}</style><a href=\"javascript:alert(4)\">";

    private const string TurnedRound = "\u202e\u2067right to left\u202d";

    private static readonly string Endless = new('W', 10_000);

    [BrowserFact]
    public async Task What_strangers_wrote_runs_nothing_asks_nothing_and_breaks_no_page()
    {
        await using var host = await RunningHost.StartAsync();
        await using var desktop = await Visit.ToAsync(host, chromium);
        await using var phone = await Visit.OnPhoneAsync(host, chromium);
        var claims = await FillAsync(host);

        foreach (var visit in new[] { desktop, phone })
        {
            foreach (var path in new[] { "/", "/feeds", "/topics/S-400", $"/topics/{Uri.EscapeDataString(Markup + Endless[..900])}" }.Concat(claims))
            {
                await visit.Page.GotoAsync(path);
                await AssertUnharmedAsync(visit, path);
            }

            foreach (var command in new[] { "/feed list", "/claims S-400", "/claim 1", "/status", $"/claims {Markup}{TurnedRound}", $"/{Markup}", Endless[..2000] })
            {
                await visit.TypeAsync(command);
                await AssertUnharmedAsync(visit, command);
            }
        }
    }

    [BrowserFact]
    public async Task What_would_run_if_it_were_markup_is_noticed()
    {
        await using var host = await RunningHost.StartAsync();
        await using var visit = await Visit.ToAsync(host, chromium);
        await visit.Page.GotoAsync("/feeds");

        await visit.Page.EvaluateAsync("markup => { document.body.innerHTML = markup; document.body.style.width = '5000px'; alert('here'); }", Markup);

        Assert.Contains(visit.Offences, offence => offence.StartsWith("a dialog", StringComparison.Ordinal));
        Assert.Contains(visit.Offences, offence => offence.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.True(await visit.OverhangAsync() > 0);
    }

    private static async Task<IReadOnlyList<string>> FillAsync(RunningHost host)
    {
        var never = DateTimeOffset.MaxValue.AddYears(-1);
        foreach (var (name, i) in new[] { Markup, TurnedRound, Endless }.Select((name, i) => (name, i)))
        {
            await host.Store.Feeds.AddAsync(
                new Feed { Address = new Uri($"http://192.0.2.1/{i}?{Markup}{Endless[..500]}"), Name = name, NextPollAt = never, Failures = 1, LastFault = name },
                CancellationToken.None);
            await new Newsdesk(host).TakeAsync(new Item
            {
                Keys = [new ItemKey($"hostile-{i}")],
                Outlet = name,
                Title = $"S-400 {name}",
                Text = $"Russia delivered the S-400 system to {name} Iran in July 2016, {name} said. Russia refused to sell the S-400 system to Iran, an official {name} said.",
                Address = new Uri("javascript:alert(5)"),
                PublishedAt = DateTimeOffset.UnixEpoch.AddYears(50 + i),
                SeenAt = DateTimeOffset.UnixEpoch.AddYears(50 + i),
            });
        }

        var found = await host.Store.Ledger.SearchAsync(new("", PageSize: 50), CancellationToken.None);
        Assert.NotEmpty(found.Claims);
        Assert.NotEmpty(await host.Store.Alerts.LatestAsync(9, CancellationToken.None));
        return [.. found.Claims.Select(claim => $"/claims/{claim.Number.Value}")];
    }

    private static async Task AssertUnharmedAsync(Visit visit, string where)
    {
        var oddities = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [
              ...[...document.querySelectorAll('main script, main img, main svg, main style, main iframe')].map(e => e.outerHTML),
              ...[...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => /^(on|style$)/i.test(a.name)).map(a => a.name),
              ...[...document.querySelectorAll('a')].map(a => a.href).filter(href => !/^https?:/.test(href)),
              ...(/[\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent) ? ['text turned round'] : []),
            ]
            """);
        Assert.Equal((where, ""), (where, string.Join('\n', oddities.Concat(visit.Offences))));
        Assert.Equal((where, 0), (where, await visit.OverhangAsync()));
        Assert.True(await visit.Page.Locator("main").IsVisibleAsync(), $"{where} shows nothing");
    }
}
