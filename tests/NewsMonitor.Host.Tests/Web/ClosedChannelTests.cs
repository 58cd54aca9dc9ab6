using NewsMonitor.Alerts;

namespace NewsMonitor.Host.Tests.Web;

public sealed class ClosedChannelTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/feeds")]
    public async Task A_channel_that_was_turned_off_is_shown_with_the_reason(string page)
    {
        await using var host = await RunningHost.StartAsync();
        var channel = ChannelAddress.TryParse("discord:42")!;
        Assert.DoesNotContain("turned off", await host.Client.GetStringAsync(page), StringComparison.Ordinal);

        await host.Store.Channels.TurnOffAsync(channel, "It is <b>archived</b>.", new DateTimeOffset(2026, 5, 31, 8, 30, 0, TimeSpan.Zero), CancellationToken.None);

        var shown = await host.Client.GetStringAsync(page);
        Assert.Contains("1 channel turned off", shown, StringComparison.Ordinal);
        Assert.Matches("discord:42, since <time [^>]*>31 May 2026, 08:30 UTC</time>: It is &lt;b&gt;archived&lt;/b&gt;\\.", shown);
        await host.Store.Channels.TurnOnAsync(channel, CancellationToken.None);
        Assert.DoesNotContain("turned off", await host.Client.GetStringAsync(page), StringComparison.Ordinal);
    }
}
