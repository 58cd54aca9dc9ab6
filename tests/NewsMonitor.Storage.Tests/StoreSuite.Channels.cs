using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task What_is_set_for_a_channel_is_kept_and_changed_beside_its_being_off()
    {
        await store.Channels.SetAsync(new ChannelSetting(Sample.Discord) { Quiet = "22:00-07:00 UTC" }, None);
        Assert.True(await store.Channels.TurnOffAsync(Sample.Discord, "It is archived.", Sample.Start, None));
        Assert.False(await store.Channels.TurnOffAsync(Sample.Discord, "Still.", Sample.Start, None));
        await store.Channels.SetAsync(new ChannelSetting(Sample.Discord) { Digest = "daily 08:00" }, None);

        var setting = Assert.Single(await store.Channels.ListAsync(None));
        Assert.Equal(new ChannelSetting(Sample.Discord) { Digest = "daily 08:00", OffReason = "It is archived.", OffAt = Sample.Start }, setting);
        Assert.True(await store.Channels.TurnOnAsync(Sample.Discord, None));
        Assert.Null(Assert.Single(await store.Channels.ListAsync(None)).OffReason);
    }

    [Fact]
    public async Task What_waits_for_a_channel_that_is_turned_off_is_given_up()
    {
        await PostAsync("One", Sample.Discord, ChannelAddress.Web);
        await store.HeldPosts.HoldAsync(Sample.Discord, Sample.Start, None);
        await PostAsync("Two", Sample.Discord);

        await store.Channels.TurnOffAsync(Sample.Discord, "It is gone.", Sample.Start, None);

        Assert.Equal(new OutboxState(1, 2, "It is gone."), await store.Outbox.StateAsync(None));
    }

    [Fact]
    public async Task Held_posts_are_given_to_nobody_until_they_are_released_or_gathered()
    {
        await PostAsync("One", Sample.Discord);
        await PostAsync("Two", Sample.Discord);
        await PostAsync("Three", Sample.Discord);
        await store.HeldPosts.HoldAsync(Sample.Discord, Sample.Start, None);
        Assert.Empty(await LeaseAsync());
        Assert.Equal([new ChannelLoad(Sample.Discord, 0, 3, 0)], await store.HeldPosts.LoadsAsync(Sample.Start, None));

        Assert.Empty(await store.HeldPosts.HeldAsync(Sample.Discord, Sample.Start, None));
        var held = await store.HeldPosts.HeldAsync(Sample.Discord, Sample.Start.AddSeconds(1), None);
        Assert.Equal(["One", "Two", "Three"], held.Select(post => post.Alert.Card.Title));
        await store.HeldPosts.ReleaseAsync([held[2].MessageId], None);
        await store.HeldPosts.GatherAsync(Sample.Discord, DigestKind.Daily, [held[0].MessageId, held[1].MessageId], Sample.Start, None);

        var three = (await LeaseAsync()).Single();
        Assert.Equal(("Three", null), (three.Card.Title, three.Digest));
        await SentAsync(three, "m1");
        var digest = (await LeaseAsync()).Single();
        Assert.Equal("Daily digest: 2 alerts", digest.Digest!.Title);
        await SentAsync(digest, "m2");
        Assert.Empty(await store.HeldPosts.LoadsAsync(Sample.Start, None));
    }

    [Fact]
    public async Task A_message_carries_the_mentions_its_route_asked_for_and_its_edits_keep_them()
    {
        var role = Mention.TryParse("discord", "77")!;
        var plan = new AlertPlan(Sample.Card("One", AlertLevel.New), [ChannelAddress.Web, Sample.Discord], [])
        {
            Mentions = new Dictionary<ChannelAddress, IReadOnlyList<Mention>> { [Sample.Discord] = [role] },
        };
        var outcome = await store.TakeAsync(Sample.Item("a"), [], plan);
        var messages = await LeaseAsync();

        Assert.Empty(messages.Single(message => message.Channel == ChannelAddress.Web).Mentions);
        var post = messages.Single(message => message.Channel == Sample.Discord);
        Assert.Equal([role], post.Mentions);
        await SentAsync(post, "m1");
        var alert = await store.Alerts.FindAsync(post.AlertId, None);
        Assert.Equal(outcome!.Item.Id, alert!.ItemId);
        await store.TakeAsync(Sample.Item("b"), [], new AlertPlan(null, [], [new AlertEdit(alert.Id, alert.Card)]));
        Assert.Equal([role], (await LeaseAsync()).Single().Mentions);
    }

    [Fact]
    public async Task A_route_keeps_whom_it_calls_who_made_it_and_where()
    {
        var route = new Route("Iran", Sample.Discord, AlertLevel.New, "ann (discord:7)") { Mention = Mention.TryParse("discord", "77"), Maker = "discord:7", Workspace = "discord:9" };

        await store.Routes.SetAsync(route, None);

        Assert.Equal([route], await store.Routes.ListAsync(None));
    }
}
