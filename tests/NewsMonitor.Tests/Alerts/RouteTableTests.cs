using NewsMonitor.Alerts;

namespace NewsMonitor.Tests.Alerts;

public sealed class RouteTableTests : IAsyncLifetime
{
    private static readonly ChannelAddress Team = ChannelAddress.TryParse("discord:1")!;

    private Newsroom news = null!;

    public async Task InitializeAsync() => news = await Newsroom.OpenAsync();

    public async Task DisposeAsync() => await news.DisposeAsync();

    [Fact]
    public async Task With_nothing_configured_everything_goes_to_the_page()
    {
        var routes = await Table(hasChatPlatform: false).ListAsync(default);

        Assert.Equal([ChannelAddress.Web], RouteTable.ChannelsFor(routes, ["Iran"], AlertLevel.Echoes));
    }

    [Fact]
    public async Task With_a_chat_platform_nothing_is_routed_unasked() => Assert.Empty(await Table(hasChatPlatform: true).ListAsync(default));

    [Fact]
    public async Task A_route_made_in_chat_overrules_the_configured_one()
    {
        await news.Store.Routes.SetAsync(new Route("iran", Team, AlertLevel.Contradicts, "anna"), default);
        var routes = await Table(hasChatPlatform: true, new Route("Iran", Team, AlertLevel.Echoes)).ListAsync(default);

        Assert.Equal(AlertLevel.Contradicts, Assert.Single(routes).Level);
    }

    [Theory]
    [InlineData("Iran", AlertLevel.New, "discord:1")]
    [InlineData("IRAN", AlertLevel.Contradicts, "discord:1 web")]
    [InlineData("S-400", AlertLevel.Supersedes, "")]
    [InlineData("S-400", AlertLevel.Contradicts, "discord:1 web")]
    public void A_channel_gets_its_level_and_every_higher_one(string topic, AlertLevel level, string channels)
    {
        Route[] routes = [new("Iran", Team, AlertLevel.New), new("*", Team, AlertLevel.Contradicts), new("*", ChannelAddress.Web, AlertLevel.Contradicts)];

        Assert.Equal(channels, string.Join(' ', RouteTable.ChannelsFor(routes, [topic], level)));
    }

    private RouteTable Table(bool hasChatPlatform, params Route[] configured) => new(configured, news.Store.Routes, news.Store.Channels, hasChatPlatform);
}
