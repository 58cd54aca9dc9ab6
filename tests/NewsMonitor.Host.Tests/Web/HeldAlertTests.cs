using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Items;
using NewsMonitor.Pipeline;

namespace NewsMonitor.Host.Tests.Web;

public sealed class HeldAlertTests
{
    [Fact]
    public async Task What_is_held_back_is_shown_with_its_channel_and_until_when()
    {
        await using var host = await RunningHost.StartAsync();
        await host.Store.Channels.SetAsync(new ChannelSetting(ChannelAddress.Web) { Digest = "weekly 08:00 Europe/Berlin" }, CancellationToken.None);
        Assert.DoesNotContain("Held back", await host.Client.GetStringAsync("/"), StringComparison.Ordinal);

        await host.Services.GetRequiredService<NewsPipeline>().TakeAsync(
            new Item
            {
                Keys = [new ItemKey("a")],
                Outlet = "The Example Times",
                Title = "Russia has delivered the S-400 to Iran",
                PublishedAt = TimeProvider.System.GetUtcNow(),
                SeenAt = TimeProvider.System.GetUtcNow(),
            },
            quiet: false,
            CancellationToken.None);

        var page = await RunningHost.EventuallyAsync(async () =>
            await host.Client.GetStringAsync("/") is var shown && shown.Contains("Held back", StringComparison.Ordinal) ? shown : null);
        Assert.Contains("this page: 1 alert, for the digest (weekly 08:00 Europe/Berlin)", page, StringComparison.Ordinal);
        Assert.Contains("Russia has delivered the S-400 to Iran", page, StringComparison.Ordinal);
    }
}
