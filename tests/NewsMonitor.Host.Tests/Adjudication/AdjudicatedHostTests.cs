using NewsMonitor.Host.Configuration;
using NewsMonitor.Relations.Adjudication;

namespace NewsMonitor.Host.Tests.Adjudication;

public sealed class AdjudicatedHostTests
{
    [Fact]
    public async Task The_running_service_asks_shows_the_opinion_as_one_and_alerts_nobody()
    {
        await using var service = await CompletionsServer.StartAsync();
        service.Says("""{"label":"contradicts","reason":"Both <b>speak</b> of the same day."}""");
        await using var host = await RunningHost.StartAsync(settings => settings with { Adjudicator = OpinionScene.Options(service) });

        var claim = await OpinionScene.TensionAsync(host.Store, 1, OpinionScene.Later, "");
        var relation = await RunningHost.EventuallyAsync(async () =>
            (await host.Store.Ledger.FindAsync(claim, CancellationToken.None))!.Relations.FirstOrDefault(found => found.Opinion is not null));

        var later = await host.AskAsync($"/claim {relation.FromClaim.Value}");
        Assert.Contains("Second opinion (local): Both <b>speak</b> of the same day. [adjudicator]; the engine itself: tension, One of the two is not certain. [uncertain]", later, StringComparison.Ordinal);
        Assert.Contains($"contradicts (second opinion) {claim}", later, StringComparison.Ordinal);
        var page = await host.Client.GetStringAsync(new Uri($"/claims/{claim.Value}", UriKind.Relative));
        Assert.Contains("The engine itself: tension.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>speak", page, StringComparison.Ordinal);
        var status = await host.AskAsync("/status");
        Assert.Contains("Second opinion: local at 127.0.0.1, 1 given; calls in the last hour 1 of 30, in the last day 1 of 200", status, StringComparison.Ordinal);
        Assert.DoesNotContain(OpinionScene.Key, later + page + status, StringComparison.Ordinal);
        Assert.Empty(await host.Store.Alerts.LatestAsync(10, CancellationToken.None));
        Assert.Equal(0, (await host.Store.Outbox.StateAsync(CancellationToken.None)).Waiting);
    }

    [Fact]
    public async Task Without_a_service_the_status_says_so()
    {
        await using var host = await RunningHost.StartAsync();

        Assert.Contains("Second opinion: off", await host.AskAsync("/status"), StringComparison.Ordinal);
    }
}
