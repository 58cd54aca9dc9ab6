using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Alerts.Holding;

/// <summary>The newsroom opens on 31 May 2019, 7:00 UTC.</summary>
public sealed class HeldAlertsTests : IAsyncLifetime
{
    private static readonly ChannelAddress Team = ChannelAddress.TryParse("discord:1")!;
    private static readonly ChannelAddress Other = ChannelAddress.TryParse("discord:2")!;

    private readonly ScriptedChannel channel = new("discord");
    private Newsroom news = null!;

    public async Task InitializeAsync()
    {
        news = await Newsroom.OpenAsync();
        news.Routes = [new Route(Route.AnyTopic, Team, AlertLevel.Echoes), new Route(Route.AnyTopic, Other, AlertLevel.Echoes)];
    }

    public async Task DisposeAsync() => await news.DisposeAsync();

    [Fact]
    public async Task What_comes_in_quiet_hours_arrives_afterwards_grouped_by_claim_and_no_other_channel_waits()
    {
        Quiet("06:00-09:00 UTC");
        await news.PublishAsync("One", new Saying("It was delivered."));
        await news.PublishAsync("Two", new Saying("It snows."));
        await news.PublishAsync("Three", new Saying("It was never delivered.").Stands(RelationLabel.Contradicts, "One", "It was delivered."));

        Assert.Equal(3, await SendAsync());
        Assert.All(channel.Given, message => Assert.Equal(Other, message.Channel));

        news.Clock.Now = Newsroom.Start.AddHours(2);
        Assert.Equal(1, await SendAsync());
        var message = channel.Given.Last();
        Assert.Equal((Team, "3 alerts came while this channel was quiet", 0), (message.Channel, message.Digest!.Title, message.Digest.More));
        Assert.Equal(
            ["#1: contradicts Article 3, new Article 1", "#2: new Article 2"],
            message.Digest.Groups.Select(group => $"#{group.Claim}: {string.Join(", ", group.Entries.Select(entry => $"{AlertLevels.NameOf(entry.Level)} {entry.Title}"))}"));
        Assert.Equal(0, await SendAsync());
    }

    [Fact]
    public async Task A_single_held_alert_comes_as_it_is_with_what_was_edited_meanwhile()
    {
        Quiet("06:00-09:00 UTC");
        await news.PublishAsync("One", new Saying("It was delivered.", "Bloomberg"));
        await SendAsync();
        await news.PublishAsync("Two", new Saying("It was delivered, they say.", "Bloomberg").Stands(RelationLabel.Echoes, "One", "It was delivered."));
        await SendAsync();
        news.Clock.Now = Newsroom.Start.AddHours(2);
        await SendAsync();

        var message = Assert.Single(channel.Given, message => message.Channel == Team);
        Assert.Null(message.Digest);
        Assert.Equal("Two", Assert.Single(message.Card.CarriedBy).Outlet);
        Assert.Equal(0, (await news.Store.Outbox.StateAsync(default)).Waiting);
    }

    [Fact]
    public async Task An_edit_of_an_alert_that_stands_in_a_digest_edits_the_digest()
    {
        await GatherTwoAsync();
        var digest = channel.Given.Last();
        await news.PublishAsync("Two", new Saying("It was delivered, they say.", "Bloomberg").Stands(RelationLabel.Echoes, "One", "Claim 1."));

        await SendAsync();

        var edit = channel.Given.Last(message => message.Channel == Team);
        Assert.Equal($"p{digest.Id}", edit.Edits);
        Assert.Contains(edit.Digest!.Groups.SelectMany(group => group.Entries), entry => entry.Echoes == "Also carried by Two, from Bloomberg.");
    }

    [Fact]
    public async Task A_daily_digest_gathers_what_came_before_its_time_and_a_restart_loses_nothing()
    {
        news.Timetables[Team] = new Timetable(DigestTime.Read("daily 08:00 Europe/Berlin").Time, null);
        news.Clock.Now = new DateTimeOffset(2019, 5, 31, 5, 59, 0, TimeSpan.Zero);
        await PublishAsync(2);
        Assert.Equal(2, await SendAsync());

        news.Clock.Now = new DateTimeOffset(2019, 5, 31, 6, 0, 0, TimeSpan.Zero);
        await PublishAsync(1);
        await SendAsync();

        var digest = Assert.Single(channel.Given, message => message.Channel == Team).Digest!;
        Assert.Equal("Daily digest: 2 alerts", digest.Title);
        news.Clock.Now = new DateTimeOffset(2019, 6, 1, 6, 0, 0, TimeSpan.Zero);
        await SendAsync();
        Assert.Equal("Daily digest: 1 alert", channel.Given.Last().Digest!.Title);
    }

    [Fact]
    public async Task A_digest_that_falls_into_quiet_hours_comes_when_they_end()
    {
        news.Timetables[Team] = new Timetable(DigestTime.Read("daily 08:00 UTC").Time, QuietHours.Read("07:30-09:00 UTC").Hours);
        await PublishAsync(2);
        await SendAsync();
        news.Clock.Now = Newsroom.Start.AddMinutes(100);
        await SendAsync();
        Assert.DoesNotContain(channel.Given, message => message.Channel == Team);

        news.Clock.Now = Newsroom.Start.AddHours(2);
        await SendAsync();
        Assert.Equal("Daily digest: 2 alerts", channel.Given.Last().Digest!.Title);
    }

    [Fact]
    public async Task What_chat_sets_overrules_the_configuration_and_off_lets_go_what_was_held()
    {
        Quiet("06:00-09:00 UTC");
        await PublishAsync(2);
        await SendAsync();
        Assert.DoesNotContain(channel.Given, message => message.Channel == Team);

        await news.Store.Channels.SetAsync(new ChannelSetting(Team) { Quiet = ChannelSetting.None }, default);
        await SendAsync();

        Assert.Equal("2 alerts came while this channel was quiet", channel.Given.Last().Digest!.Title);
    }

    [Fact]
    public async Task Over_the_daily_number_alerts_stand_in_one_message_that_grows_and_a_new_day_begins_anew()
    {
        news.Routes = [new Route(Route.AnyTopic, Team, AlertLevel.Echoes)];
        var sender = news.Sender(new OutboxOptions { DailyNumber = 2 }, channel);
        await PublishAsync(4);
        Assert.Equal(3, await sender.SendDueAsync(default));
        var more = channel.Given.Last();
        Assert.Equal("2 more today, over this channel's daily number", more.Digest!.Title);

        await PublishAsync(20);
        Assert.Equal(1, await sender.SendDueAsync(default));
        var edit = channel.Given.Last();
        Assert.Equal(($"p{more.Id}", "22 more today, over this channel's daily number", 7), (edit.Edits, edit.Digest!.Title, edit.Digest.More));

        news.Clock.Now = Newsroom.Start.AddHours(17);
        await PublishAsync(1);
        Assert.Equal(1, await sender.SendDueAsync(default));
        Assert.Null(channel.Given.Last().Digest);
    }

    [Fact]
    public async Task Many_held_alerts_come_in_few_messages_and_each_is_listed_or_counted()
    {
        news.Routes = [new Route(Route.AnyTopic, Team, AlertLevel.Echoes)];
        Quiet("06:00-09:00 UTC");
        await PublishAsync(160);
        await SendAsync();
        news.Clock.Now = Newsroom.Start.AddHours(2);

        Assert.Equal(10, await SendAsync());
        var digests = channel.Given.Select(message => message.Digest!).ToList();
        Assert.Equal(160, digests.Sum(digest => digest.More + digest.Groups.Sum(group => group.Entries.Count)));
        Assert.Equal([10], digests.Select(digest => digest.More).Where(more => more > 0));
    }

    [Fact]
    public async Task What_comes_while_the_outbox_is_looked_at_is_held_all_the_same()
    {
        Quiet("06:00-09:00 UTC");
        await news.PublishAsync("One", new Saying("It was delivered."));
        var late = new LateArrival(news.Store.HeldPosts, () => news.PublishAsync("Two", new Saying("It snows.")));

        Assert.Equal(2, await news.Sender(late, new OutboxOptions(), channel).SendDueAsync(default));
        Assert.All(channel.Given, message => Assert.Equal((Other, 0), (message.Channel, message.Attempts)));
    }

    [Fact]
    public async Task A_digest_that_is_refused_counts_as_given_up_with_all_it_carries()
    {
        news.Routes = [new Route(Route.AnyTopic, Team, AlertLevel.Echoes)];
        Quiet("06:00-09:00 UTC");
        await PublishAsync(2);
        await SendAsync();
        news.Clock.Now = Newsroom.Start.AddHours(2);

        await news.Sender(new OutboxOptions(), new ScriptedChannel("discord", new SendOutcome.Refused("Too long."))).SendDueAsync(default);

        Assert.Equal((0, 3), (await news.Store.Outbox.StateAsync(default)) is var state ? (state.Waiting, state.Dropped) : default);
    }

    private async Task GatherTwoAsync()
    {
        Quiet("06:00-09:00 UTC");
        await news.PublishAsync("One", new Saying("Claim 1.", "Bloomberg"));
        await news.PublishAsync("Third", new Saying("Claim 2."));
        await SendAsync();
        news.Clock.Now = Newsroom.Start.AddHours(2);
        await SendAsync();
    }

    private void Quiet(string hours) => news.Timetables[Team] = new Timetable(null, QuietHours.Read(hours).Hours);

    private Task<int> SendAsync() => news.Sender(new OutboxOptions(), channel).SendDueAsync(default);

    private async Task PublishAsync(int articles)
    {
        for (var i = 1; i <= articles; i++)
        {
            await news.PublishAsync($"Outlet {i}", new Saying($"Claim {i}."));
        }
    }
}
