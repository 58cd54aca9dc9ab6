using NewsMonitor.Alerts;
using NewsMonitor.Chat;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task A_keyword_is_added_once_whatever_its_case_and_listed_by_topic_and_term()
    {
        Assert.True(await store.Keywords.AddAsync(new Keyword("S-400", "Triumf", "ann"), None));
        Assert.True(await store.Keywords.AddAsync(new Keyword("Iran", "Тегеран", "ann"), None));
        Assert.True(await store.Keywords.AddAsync(new Keyword("S-400", "SA-21", "bob"), None));
        Assert.False(await store.Keywords.AddAsync(new Keyword("iran", "ТЕГЕРАН", "bob"), None));

        Assert.Equal(
            [new Keyword("Iran", "Тегеран", "ann"), new Keyword("S-400", "SA-21", "bob"), new Keyword("S-400", "Triumf", "ann")],
            await store.Keywords.ListAsync(None));
    }

    [Fact]
    public async Task A_keyword_is_removed_whatever_its_case()
    {
        await store.Keywords.AddAsync(new Keyword("Iran", "Тегеран", "ann"), None);

        Assert.False(await store.Keywords.RemoveAsync("Iran", "Tehran", None));
        Assert.True(await store.Keywords.RemoveAsync("IRAN", "тегеран", None));
        Assert.False(await store.Keywords.RemoveAsync("Iran", "Тегеран", None));
        Assert.Empty(await store.Keywords.ListAsync(None));
    }

    [Fact]
    public async Task A_route_set_again_changes_its_level()
    {
        await store.Routes.SetAsync(new Route("S-400", ChannelAddress.Web, AlertLevel.New, "ann"), None);
        await store.Routes.SetAsync(new Route("s-400", ChannelAddress.Web, AlertLevel.Contradicts, "bob"), None);

        Assert.Equal([new Route("S-400", ChannelAddress.Web, AlertLevel.Contradicts, "bob")], await store.Routes.ListAsync(None));
    }

    [Fact]
    public async Task Routes_are_listed_by_channel_and_topic_and_removed_one_by_one()
    {
        var onWeb = new Route(Route.AnyTopic, ChannelAddress.Web, AlertLevel.Echoes, "ann");
        var iran = new Route("Iran", Sample.Discord, AlertLevel.New, "ann");
        var system = new Route("S-300", Sample.Discord, AlertLevel.New, "ann");
        foreach (var route in (Route[])[onWeb, system, iran])
        {
            await store.Routes.SetAsync(route, None);
        }

        Assert.Equal([iran, system, onWeb], await store.Routes.ListAsync(None));
        Assert.True(await store.Routes.RemoveAsync("IRAN", Sample.Discord, None));
        Assert.False(await store.Routes.RemoveAsync("Iran", ChannelAddress.Web, None));
        Assert.Equal([system, onWeb], await store.Routes.ListAsync(None));
    }

    [Fact]
    public async Task Changes_by_people_are_kept_newest_first()
    {
        var first = new AuditEntry(Sample.Start, "ann", "discord:42", "added feed https://news.example/'; DROP TABLE audit", "none", "read");
        var second = new AuditEntry(Sample.Start.AddDays(-1), "bob", "web", "feed 1", "read", "removed");
        await store.Audit.AppendAsync(first, None);
        await store.Audit.AppendAsync(second, None);

        Assert.Equal([second, first], await store.Audit.LatestAsync(10, None));
        Assert.Equal([second], await store.Audit.LatestAsync(1, None));
    }
}
