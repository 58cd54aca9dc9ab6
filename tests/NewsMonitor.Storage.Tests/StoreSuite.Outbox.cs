using NewsMonitor.Alerts;
using NewsMonitor.Pipeline;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task An_alert_is_kept_and_posted_once_to_each_channel()
    {
        var card = Sample.Card("Delivered", AlertLevel.Contradicts) with
        {
            Link = new Uri("https://news.example/a"),
            Topics = [new AlertTopic("S-300", "Favorit")],
            CarriedBy = [new AlertEcho("TASS", "Bloomberg", Sample.Start, null)],
        };
        var outcome = await store.TakeAsync(
            Sample.Item("a"), [], new AlertPlan(card, [ChannelAddress.Web, Sample.Discord, ChannelAddress.Web], []));

        var alert = await store.Alerts.OfItemAsync(outcome!.Item.Id, None);
        var messages = await LeaseAsync();

        Assert.Equal(Sample.Start, alert!.CreatedAt);
        Assert.Equal((card.Level, card.Title, card.Link), (alert.Card.Level, alert.Card.Title, alert.Card.Link));
        Assert.Equal((card.Topics[0], card.CarriedBy[0]), (alert.Card.Topics[0], alert.Card.CarriedBy[0]));
        Assert.Equal([ChannelAddress.Web, Sample.Discord], messages.Select(message => message.Channel));
        Assert.All(messages, message => Assert.Equal((alert.Id, "Delivered", null, 0), (message.AlertId, message.Card.Title, message.Edits, message.Attempts)));
    }

    [Fact]
    public async Task The_latest_alerts_come_newest_first()
    {
        await PostAsync("One");
        await PostAsync("Two");
        await PostAsync("Three");

        Assert.Equal(["Three", "Two"], (await store.Alerts.LatestAsync(2, None)).Select(alert => alert.Card.Title));
        Assert.Null(await store.Alerts.OfItemAsync(999, None));
    }

    [Fact]
    public async Task The_alerts_of_earlier_items_are_seen_inside_a_transaction()
    {
        var first = await store.TakeAsync(Sample.Item("a"), [], Sample.Posts("One"));
        Alert? seen = null;
        await store.Transaction.TakeAsync(
            Sample.Item("b"),
            async (_, alerts, cancellation) =>
            {
                seen = await alerts.OfItemAsync(first!.Item.Id, cancellation);
                return Sample.Outcome(Sample.Item("b"), []);
            },
            None);

        Assert.Equal("One", seen!.Card.Title);
    }

    [Fact]
    public async Task A_channel_gets_one_message_at_a_time_in_order()
    {
        await PostAsync("One", ChannelAddress.Web, Sample.Discord);
        await PostAsync("Two", ChannelAddress.Web);

        var first = await LeaseAsync();
        Assert.Equal(["One", "One"], first.Select(message => message.Card.Title));
        Assert.Empty(await LeaseAsync());

        await SentAsync(first[0], "m1");
        Assert.Equal(["Two"], (await LeaseAsync()).Select(message => message.Card.Title));
    }

    [Fact]
    public async Task A_lease_takes_no_more_than_the_limit_oldest_first()
    {
        await PostAsync("One", Sample.Discord);
        await PostAsync("Two", ChannelAddress.Web);

        Assert.Equal(["One"], (await LeaseAsync(limit: 1)).Select(message => message.Card.Title));
        Assert.Equal(["Two"], (await LeaseAsync(limit: 1)).Select(message => message.Card.Title));
    }

    [Fact]
    public async Task A_lease_leaves_out_the_platforms_that_take_none_now()
    {
        await PostAsync("One", ChannelAddress.Web, Sample.Discord);

        Assert.Empty(await LeaseAsync(full: ["web", "discord"]));
        Assert.Equal(ChannelAddress.Web, (await LeaseAsync(full: "discord")).Single().Channel);
        Assert.Equal(Sample.Discord, (await LeaseAsync(full: "web")).Single().Channel);
    }

    [Fact]
    public async Task When_the_next_message_falls_due_is_known_and_one_behind_it_does_not_count()
    {
        await PostAsync("One", ChannelAddress.Web, Sample.Discord);
        await PostAsync("Two", ChannelAddress.Web);
        Assert.Null(await store.Outbox.NextDueAsync(Sample.Start, None));

        var (web, discord) = await LeaseAsync() is [var one, var other] && one.Channel == ChannelAddress.Web ? (one, other) : throw new InvalidOperationException("There are two.");
        await store.Outbox.PaceAsync(web.Id, Sample.Start + TimeSpan.FromSeconds(4), None);
        await store.Outbox.RetryAsync(discord.Id, Sample.Start + TimeSpan.FromSeconds(3), "Later.", None);

        Assert.Equal(Sample.Start + TimeSpan.FromSeconds(3), await store.Outbox.NextDueAsync(Sample.Start, None));
        Assert.Equal(Sample.Start + TimeSpan.FromSeconds(4), await store.Outbox.NextDueAsync(Sample.Start + TimeSpan.FromSeconds(3), None));
        Assert.Null(await store.Outbox.NextDueAsync(Sample.Start + TimeSpan.FromSeconds(4), None));
    }

    [Fact]
    public async Task A_message_whose_sender_vanished_is_given_out_again_when_the_lease_has_passed()
    {
        await PostAsync("One");
        var first = (await LeaseAsync()).Single();

        Assert.Empty(await LeaseAsync(after: Minute - TimeSpan.FromMilliseconds(1)));
        var again = (await LeaseAsync(after: Minute)).Single();

        Assert.Equal((first.Id, 1), (again.Id, again.Attempts));
    }

    [Fact]
    public async Task A_message_put_back_waits_for_its_time_and_holds_up_those_behind_it()
    {
        await PostAsync("One");
        await PostAsync("Two");
        var message = (await LeaseAsync()).Single();
        await store.Outbox.RetryAsync(message.Id, Sample.Start.AddSeconds(30), "Discord asks to wait.", None);

        Assert.Equal(new OutboxState(2, 0, "Discord asks to wait."), await store.Outbox.StateAsync(None));
        Assert.Empty(await LeaseAsync(after: TimeSpan.FromSeconds(29)));
        var again = (await LeaseAsync(after: TimeSpan.FromSeconds(30))).Single();
        Assert.Equal(("One", 1), (again.Card.Title, again.Attempts));
        await SentAsync(again, "m1");
        Assert.Equal(new OutboxState(1, 0, null), await store.Outbox.StateAsync(None));
    }

    [Fact]
    public async Task A_message_put_back_untried_waits_for_its_time_with_its_attempts_as_they_were()
    {
        await PostAsync("One");
        var message = (await LeaseAsync()).Single();
        await store.Outbox.PaceAsync(message.Id, Sample.Start.AddSeconds(30), None);

        Assert.Equal(new OutboxState(1, 0, null), await store.Outbox.StateAsync(None));
        Assert.Empty(await LeaseAsync(after: TimeSpan.FromSeconds(29)));
        Assert.Equal(0, (await LeaseAsync(after: TimeSpan.FromSeconds(30))).Single().Attempts);
    }

    [Fact]
    public async Task A_dropped_message_makes_way_and_its_reason_is_kept()
    {
        await PostAsync("One");
        await PostAsync("Two");
        await store.Outbox.DropAsync((await LeaseAsync()).Single().Id, "The channel is gone.", None);

        Assert.Equal(["Two"], (await LeaseAsync()).Select(message => message.Card.Title));
        Assert.Equal(new OutboxState(1, 1, "The channel is gone."), await store.Outbox.StateAsync(None));
    }

    [Fact]
    public async Task An_edit_goes_wherever_the_alert_was_posted_after_the_post_was_sent()
    {
        var alert = await PostAsync("One", ChannelAddress.Web, Sample.Discord);
        var posts = await LeaseAsync();
        await SentAsync(posts[0], "web-1");
        await EditAsync(alert, "One, also carried by TASS");

        var toWeb = (await LeaseAsync()).Single();
        Assert.Equal((ChannelAddress.Web, "web-1", "One, also carried by TASS"), (toWeb.Channel, toWeb.Edits, toWeb.Card.Title));
        await SentAsync(posts[1], "discord-1");
        var toDiscord = (await LeaseAsync()).Single();
        Assert.Equal((Sample.Discord, "discord-1", alert), (toDiscord.Channel, toDiscord.Edits, toDiscord.AlertId));
        Assert.Equal("One, also carried by TASS", (await store.Alerts.LatestAsync(1, None)).Single().Card.Title);
    }

    [Fact]
    public async Task Edits_that_nobody_has_taken_yet_fold_into_one_that_shows_the_latest()
    {
        var alert = await PostAsync("One");
        await SentAsync((await LeaseAsync()).Single(), "m1");
        await EditAsync(alert, "Two");
        await EditAsync(alert, "Three");

        var edit = (await LeaseAsync()).Single();
        Assert.Equal(("Three", "m1"), (edit.Card.Title, edit.Edits));
        await SentAsync(edit, "m1");
        Assert.Equal(0, (await store.Outbox.StateAsync(None)).Waiting);
    }

    [Fact]
    public async Task An_edit_that_comes_while_another_is_being_sent_follows_it()
    {
        var alert = await PostAsync("One");
        await SentAsync((await LeaseAsync()).Single(), "m1");
        await EditAsync(alert, "Two");
        var edit = (await LeaseAsync()).Single();
        await EditAsync(alert, "Three");

        Assert.Equal("Two", edit.Card.Title);
        Assert.Empty(await LeaseAsync());
        await SentAsync(edit, "m1");
        Assert.Equal("Three", (await LeaseAsync()).Single().Card.Title);
    }

    [Fact]
    public async Task Edits_of_a_dropped_post_are_dropped_in_its_channel_only()
    {
        var alert = await PostAsync("One", ChannelAddress.Web, Sample.Discord);
        var posts = await LeaseAsync();
        await EditAsync(alert, "Two");
        await store.Outbox.DropAsync(posts[1].Id, "The channel is gone.", None);
        await EditAsync(alert, "Three");
        await SentAsync(posts[0], "web-1");

        var edit = (await LeaseAsync()).Single();
        Assert.Equal((ChannelAddress.Web, "Three"), (edit.Channel, edit.Card.Title));
        await SentAsync(edit, "web-1");
        Assert.Equal(new OutboxState(0, 2, "The channel is gone."), await store.Outbox.StateAsync(None));
    }

    [Fact]
    public async Task A_dropped_edit_leaves_later_edits_alone()
    {
        var alert = await PostAsync("One");
        await SentAsync((await LeaseAsync()).Single(), "m1");
        await EditAsync(alert, "Two");
        var edit = (await LeaseAsync()).Single();
        await EditAsync(alert, "Three");
        await store.Outbox.DropAsync(edit.Id, "Too long.", None);

        Assert.Equal("Three", (await LeaseAsync()).Single().Card.Title);
    }

    [Fact]
    public async Task A_sent_message_is_settled_for_good()
    {
        await PostAsync("One");
        var message = (await LeaseAsync()).Single();
        await SentAsync(message, "m1");
        await store.Outbox.RetryAsync(message.Id, Sample.Start, "late", None);
        await store.Outbox.DropAsync(message.Id, "late", None);

        Assert.Empty(await LeaseAsync(after: Minute));
        Assert.Equal(new OutboxState(0, 0, null), await store.Outbox.StateAsync(None));
    }

    [Fact]
    public async Task Messages_leased_by_many_senders_at_once_go_to_one_each()
    {
        var channels = Enumerable.Range(0, 30).Select(i => ChannelAddress.TryParse($"discord:{i}")!).ToArray();
        await PostAsync("One", channels);

        var leases = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => LeaseAsync(limit: 3))));
        var ids = leases.SelectMany(messages => messages).Select(message => message.Id).ToList();

        Assert.Equal(30, ids.Count);
        Assert.Equal(30, ids.Distinct().Count());
    }

    private int posted;

    /// <summary>Takes an item with an alert; its alert's number.</summary>
    private async Task<long> PostAsync(string title, params ChannelAddress[] channels)
    {
        var outcome = await store.TakeAsync(Sample.Item($"posted{posted++}"), [], Sample.Posts(title, channels));
        return (await store.Alerts.OfItemAsync(outcome!.Item.Id, None))!.Id;
    }

    private Task<ItemOutcome?> EditAsync(long alertId, string title) =>
        store.TakeAsync(Sample.Item($"posted{posted++}"), [], Sample.Changes(alertId, title));

    private Task<IReadOnlyList<OutboxMessage>> LeaseAsync(TimeSpan after = default, int limit = 10, params string[] full) =>
        store.Outbox.LeaseAsync(Sample.Start + after, Minute, limit, full, None);

    private Task SentAsync(OutboxMessage message, string platformId) => store.Outbox.SentAsync(message.Id, platformId, Sample.Start, None);
}
