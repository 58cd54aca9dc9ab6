using NewsMonitor.Alerts;
using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Alerts;

public sealed class OutboxSenderTests : IAsyncLifetime
{
    private static readonly ChannelAddress Discord = ChannelAddress.TryParse("discord:1")!;
    private static readonly ChannelAddress Slack = ChannelAddress.TryParse("slack:C1")!;

    private Newsroom news = null!;

    public async Task InitializeAsync() => news = await Newsroom.OpenAsync();

    public async Task DisposeAsync() => await news.DisposeAsync();

    [Fact]
    public async Task Alerts_go_out_in_order_and_an_edit_after_its_original()
    {
        await PublishAsync(2, Discord);
        var channel = new ScriptedChannel("discord");

        Assert.Equal(2, await Sender(channel).SendDueAsync(default));
        await news.PublishAsync("Other", new Saying("Same.", "Bloomberg").Stands(RelationLabel.Echoes, "Outlet 1", "Claim 1."));
        Assert.Equal(1, await Sender(channel).SendDueAsync(default));

        Assert.Equal(["Article 1", "Article 2", "Article 1"], channel.Given.Select(message => message.Card.Title));
        Assert.Equal([null, null, $"p{channel.Given.First().Id}"], channel.Given.Select(message => message.Edits));
        Assert.Equal(0, await Sender(channel).SendDueAsync(default));
    }

    [Fact]
    public async Task A_slow_channel_holds_no_other_even_for_messages_that_come_later()
    {
        await PublishAsync(1, Discord, Slack);
        var held = new TaskCompletionSource<SendOutcome>();
        var secondCame = new TaskCompletionSource();
        var slow = new ScriptedChannel("discord", (_, _) => held.Task);
        var quick = new ScriptedChannel("slack", (message, _) =>
        {
            if (message.Card.Title == "Article 2")
            {
                secondCame.SetResult();
            }

            return Task.FromResult<SendOutcome>(new SendOutcome.Sent("s"));
        });

        var sending = Sender(slow, quick).SendDueAsync(default);
        await PublishAsync(1, Slack);
        await secondCame.Task;
        Assert.False(sending.IsCompleted);
        held.SetResult(new SendOutcome.Sent("d"));

        Assert.Equal(3, await sending);
    }

    [Fact]
    public async Task A_platform_that_hangs_holds_no_other()
    {
        await PublishAsync(1, Discord, ChannelAddress.TryParse("discord:2")!, Slack);
        var held = new TaskCompletionSource<SendOutcome>();
        var (hanging, quick) = (new ScriptedChannel("discord", (_, _) => held.Task), new ScriptedChannel("slack"));

        var sending = Sender(new OutboxOptions { Concurrency = 1 }, hanging, quick).SendDueAsync(default);
        while (quick.Given.IsEmpty)
        {
            await Task.Yield();
        }

        Assert.Single(hanging.Given);
        held.SetResult(new SendOutcome.Sent("d"));
        Assert.Equal(3, await sending);
    }

    [Fact]
    public async Task What_falls_due_soon_is_waited_for_and_what_does_later_is_not()
    {
        await PublishAsync(1, Discord);
        var sender = Sender(new ScriptedChannel("discord", new SendOutcome.Paced(TimeSpan.FromMilliseconds(20))));
        Assert.False(await sender.FallsDueAsync(TimeSpan.FromHours(1), default));

        await sender.SendDueAsync(default);

        Assert.False(await sender.FallsDueAsync(TimeSpan.FromMilliseconds(10), default));
        Assert.True(await sender.FallsDueAsync(TimeSpan.FromHours(1), default));
    }

    [Fact]
    public async Task What_cannot_go_now_goes_when_its_wait_is_over()
    {
        await PublishAsync(1, Discord);
        var channel = new ScriptedChannel("discord", new SendOutcome.Later(TimeSpan.FromSeconds(5), "The platform is down."));

        await SendAcrossFiveSecondsAsync(channel);

        Assert.Equal([0, 1], channel.Given.Select(message => message.Attempts));
        Assert.Equal(new OutboxState(1, 0, "The platform is down."), await news.Store.Outbox.StateAsync(default));
    }

    [Fact]
    public async Task What_waits_for_a_limit_that_is_known_counts_as_untried_and_shows_no_failure()
    {
        await PublishAsync(1, Discord);
        var channel = new ScriptedChannel("discord", new SendOutcome.Paced(TimeSpan.FromSeconds(5)));

        await SendAcrossFiveSecondsAsync(channel);

        Assert.Equal([0, 0], channel.Given.Select(message => message.Attempts));
        Assert.Equal(new OutboxState(1, 0, null), await news.Store.Outbox.StateAsync(default));
    }

    [Theory]
    [InlineData(1, 0, 2)]
    [InlineData(2, 0, 4)]
    [InlineData(5, 0, 32)]
    [InlineData(60, 0, 600)]
    [InlineData(1, 90, 90)]
    [InlineData(60, 3600, 3600)]
    [InlineData(60, 1, 1)]
    public void The_wait_doubles_to_a_cap_unless_the_platform_asks_for_one(int attempts, int asked, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new OutboxOptions().WaitAfter(attempts, TimeSpan.FromSeconds(asked)));

    [Fact]
    public async Task A_refused_message_is_given_up_with_its_reason()
    {
        await PublishAsync(1, Discord);

        Assert.Equal(0, await Sender(new ScriptedChannel("discord", new SendOutcome.Refused("The channel is gone."))).SendDueAsync(default));
        Assert.Equal(new OutboxState(0, 1, "The channel is gone."), await news.Store.Outbox.StateAsync(default));
    }

    [Fact]
    public async Task A_message_for_a_platform_that_is_off_waits_and_says_why()
    {
        await PublishAsync(1, Slack);

        Assert.Equal(0, await Sender(new ScriptedChannel("discord")).SendDueAsync(default));
        var state = await news.Store.Outbox.StateAsync(default);
        Assert.Equal(1, state.Waiting);
        Assert.Equal("slack:C1 has no connection: set the token of slack, or remove the route.", state.LastFailure);
    }

    [Fact]
    public async Task A_channel_that_never_answers_is_given_up_on_in_time()
    {
        await PublishAsync(1, Discord);
        var deaf = new ScriptedChannel("discord", (_, _) => new TaskCompletionSource<SendOutcome>().Task);

        Assert.Equal(0, await Sender(new OutboxOptions { SendTimeout = TimeSpan.FromMilliseconds(50) }, deaf).SendDueAsync(default));
        Assert.Contains("gave no answer", (await news.Store.Outbox.StateAsync(default)).LastFailure);
    }

    [Fact]
    public async Task A_fault_in_one_channel_costs_the_others_nothing()
    {
        await PublishAsync(1, Discord, Slack);
        var broken = new ScriptedChannel("discord", (_, _) => throw new FormatException("secret"));

        Assert.Equal(1, await Sender(broken, new ScriptedChannel("slack")).SendDueAsync(default));
        var state = await news.Store.Outbox.StateAsync(default);
        Assert.Equal((1, 0), (state.Waiting, state.Dropped));
        Assert.DoesNotContain("secret", state.LastFailure);
    }

    [Fact]
    public async Task A_stop_leaves_the_message_owed()
    {
        await PublishAsync(1, Discord);
        using var stop = new CancellationTokenSource();
        var channel = new ScriptedChannel("discord", async (_, cancellation) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellation);
            return new SendOutcome.Sent("never");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sender(channel).SendDueAsync(stop.Token));
        news.Clock.Now += new OutboxOptions().Lease;
        Assert.Equal(1, await Sender(new ScriptedChannel("discord")).SendDueAsync(default));
    }

    [Fact]
    public void The_defaults_are_allowed_and_a_bad_value_is_named()
    {
        Assert.Empty(new OutboxOptions().Validate());
        var problem = Assert.Single(new OutboxOptions { Lease = TimeSpan.FromSeconds(5) }.Validate());
        Assert.StartsWith("Monitor:Outbox:Lease is \"00:00:05\"; it must be", problem);
    }

    private OutboxSender Sender(params IAlertChannel[] channels) => Sender(new OutboxOptions(), channels);

    /// <summary>Sends what is due now, a second before five are over, when nothing may go, and when they are.</summary>
    private async Task SendAcrossFiveSecondsAsync(ScriptedChannel channel)
    {
        var sender = Sender(channel);
        await sender.SendDueAsync(default);
        news.Clock.Now = news.Clock.Now.AddSeconds(4);
        await sender.SendDueAsync(default);
        Assert.Single(channel.Given);
        news.Clock.Now = news.Clock.Now.AddSeconds(1);
        await sender.SendDueAsync(default);
    }

    private OutboxSender Sender(OutboxOptions options, params IAlertChannel[] channels) =>
        news.Sender(options, channels);

    private async Task PublishAsync(int articles, params ChannelAddress[] channels)
    {
        news.Routes = channels.Select(channel => new Route(Route.AnyTopic, channel, AlertLevel.Echoes)).ToList();
        for (var i = 1; i <= articles; i++)
        {
            await news.PublishAsync($"Outlet {i}", new Saying($"Claim {i}."));
        }
    }
}
