using NewsMonitor.Alerts;
using NewsMonitor.Chat;

namespace NewsMonitor.Tests.Chat;

public sealed class RouteCommandTests : IAsyncLifetime
{
    private static readonly Route Configured = new("Iran", ChannelAddress.TryParse("discord:1")!, AlertLevel.Contradicts);

    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync(configured: [Configured]);

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task Routes_are_listed_for_this_channel_and_for_others()
    {
        await chat.AskAsync("/route add S-400 new");
        chat.Channel = ChannelAddress.Web;
        await chat.AskAsync("/route add * echoes");
        chat.Channel = Configured.Channel;

        Assert.Equal(
            """
            What this channel gets
              Iran · contradicts only · by config
              S-400 · new and higher · by discord:anna

            Other channels
              web: every topic · every level · by discord:anna
            """,
            await chat.ReadAsync("/route list"));
    }

    [Fact]
    public async Task A_channel_without_routes_is_told_how_to_get_alerts()
    {
        chat.Channel = ChannelAddress.Web;

        Assert.StartsWith("This channel gets no alerts yet.\n  /route add TOPIC [level]", await chat.ReadAsync("/route list"));
    }

    [Theory]
    [InlineData("/route add S-400", "This channel gets S-400 now: confirms and higher.", "route S-400 to discord:1: none -> confirms")]
    [InlineData("/route add s-400 NEW", "This channel gets S-400 now: new and higher.", "route S-400 to discord:1: none -> new")]
    [InlineData("route add russia arms contradicts", "This channel gets Russia arms now: contradicts only.", "route Russia arms to discord:1: none -> contradicts")]
    [InlineData("/route add *", "This channel gets every topic now: confirms and higher.", "route * to discord:1: none -> confirms")]
    [InlineData("/route add iran new", "This channel gets Iran now: new and higher.", "route Iran to discord:1: contradicts -> new")]
    public async Task A_route_is_set_from_a_level_upwards(string typed, string title, string change)
    {
        Assert.Equal(title, (await chat.AskAsync(typed)).Title);
        Assert.Equal(change, await chat.LastChangeAsync());
    }

    [Theory]
    [InlineData("/route add", "Which topic? /keyword list shows the topics; * is every topic.")]
    [InlineData("/route add S-40 new", "There is no topic S-40. Did you mean S-400?")]
    [InlineData("/route add Cheese", "There is no topic Cheese. Topics: S-400, Iran, Russia arms.")]
    [InlineData("/route add S-400 loud", "loud is no level; levels are contradicts, supersedes, new, confirms, echoes.")]
    [InlineData("/route add S-400 new confirms", "new confirms is no level; levels are contradicts, supersedes, new, confirms, echoes.")]
    [InlineData("/route add Iran contradicts", "This channel gets Iran already: contradicts only.")]
    [InlineData("/route remove", "Which topic? /route list shows what this channel gets.")]
    [InlineData("/route remove S-400", "This channel has no route for S-400. /route list shows what it gets.")]
    [InlineData("/route remove Iran", "The route for Iran comes from the configuration and is changed there, under Monitor:Routes.")]
    public async Task What_cannot_be_done_is_told_and_changes_nothing(string typed, string sentence)
    {
        var reply = await chat.AskAsync(typed);

        Assert.Equal((true, sentence), (reply.IsError, reply.Title));
        Assert.Empty(await chat.News.Store.Routes.ListAsync(default));
        Assert.Empty(await chat.LastChangeAsync());
    }

    [Fact]
    public async Task A_route_made_in_chat_can_be_removed_in_chat()
    {
        await chat.AskAsync("/route add S-400 new");

        Assert.Equal("S-400: this channel no longer gets these alerts.", (await chat.AskAsync("/route remove s-400")).Title);
        Assert.Empty(await chat.News.Store.Routes.ListAsync(default));
        Assert.Equal("route S-400 to discord:1: new -> none", await chat.LastChangeAsync());
    }

    [Fact]
    public async Task There_is_a_limit_on_routes()
    {
        await using var small = await ChatScene.OpenAsync(new ChatOptions { MaxRoutes = 1 });
        await small.AskAsync("/route add S-400");

        Assert.Equal("There are 1 routes already, as many as allowed; /route remove makes room.", (await small.AskAsync("/route add Iran")).Title);
        Assert.False((await small.AskAsync("/route add S-400 new")).IsError);
    }
}
