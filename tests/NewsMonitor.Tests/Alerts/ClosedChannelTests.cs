using NewsMonitor.Alerts;

namespace NewsMonitor.Tests.Alerts;

public sealed class ClosedChannelTests : IAsyncLifetime
{
    private static readonly ChannelAddress Team = ChannelAddress.TryParse("discord:1")!;
    private static readonly ChannelAddress Other = ChannelAddress.TryParse("discord:2")!;

    private Newsroom news = null!;

    public async Task InitializeAsync() => news = await Newsroom.OpenAsync();

    public async Task DisposeAsync() => await news.DisposeAsync();

    [Fact]
    public async Task A_channel_that_is_gone_is_turned_off_once_and_the_maker_of_its_route_is_told()
    {
        await news.Store.Routes.SetAsync(new Route("S-400", Team, AlertLevel.Echoes, "anna (discord:7)") { Maker = "discord:7" }, default);
        news.Routes = [new Route("S-400", Team, AlertLevel.Echoes), new Route("S-400", Other, AlertLevel.Echoes)];
        await news.PublishAsync("One", new Saying("Claim 1."));
        await news.PublishAsync("Two", new Saying("Claim 2."));
        var platform = new TellingChannel(message => message.Channel == Team ? new SendOutcome.Refused("The channel is archived.", ChannelIsGone: true) : new SendOutcome.Sent("p"));

        Assert.Equal(2, await news.Sender(new OutboxOptions(), platform).SendDueAsync(default));

        Assert.Equal("7: Alerts no longer go to discord:1: The channel is archived. /route add there turns them on again.", Assert.Single(platform.Told));
        Assert.Equal(1, platform.Refused);
        var routes = await new RouteTable([], news.Store.Routes, news.Store.Channels, hasChatPlatform: true).ListAsync(default);
        Assert.Equal("The channel is archived.", Assert.Single(routes).OffReason);
        Assert.Empty(RouteTable.ChannelsFor(routes, ["S-400"], AlertLevel.Contradicts));

        Assert.True(await news.Store.Channels.TurnOnAsync(Team, default));
        Assert.False(await news.Store.Channels.TurnOnAsync(Team, default));
    }

    [Fact]
    public async Task Somebody_who_cannot_be_told_costs_nothing()
    {
        await news.Store.Routes.SetAsync(new Route("S-400", Team, AlertLevel.Echoes, "discord:7") { Maker = "discord:7" }, default);
        news.Routes = [new Route("S-400", Team, AlertLevel.Echoes)];
        await news.PublishAsync("One", new Saying("Claim 1."));
        var platform = new TellingChannel(_ => new SendOutcome.Refused("Gone.", ChannelIsGone: true), () => throw new InvalidOperationException("closed"));

        Assert.Equal(0, await news.Sender(new OutboxOptions(), platform).SendDueAsync(default));
    }

    private sealed class TellingChannel(Func<OutboxMessage, SendOutcome> outcome, Action? tell = null) : IAlertChannel
    {
        public string Scheme => "discord";

        public List<string> Told { get; } = [];

        public int Refused { get; private set; }

        public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
        {
            var result = outcome(message);
            Refused += result is SendOutcome.Refused ? 1 : 0;
            return Task.FromResult(result);
        }

        public Task TellAsync(string person, string sentence, CancellationToken cancellation)
        {
            tell?.Invoke();
            Told.Add($"{person}: {sentence}");
            return Task.CompletedTask;
        }
    }
}
