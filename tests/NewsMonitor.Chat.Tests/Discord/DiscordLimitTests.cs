using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

public sealed class DiscordLimitTests : DiscordScene
{
    private static readonly ChannelAddress Room = ChannelAddress.TryParse("discord:42")!;

    [Theory]
    [InlineData("""{"message":"You are being rate limited.","retry_after":2.5,"global":false}""", 2.5)]
    [InlineData("", 7)]
    public async Task A_limit_is_waited_for_as_long_as_Discord_asks(string body, double seconds)
    {
        Discord.AnswerNext(429, body, ("Retry-After", "7"));

        var later = Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain()));
        Assert.Equal(TimeSpan.FromSeconds(seconds), later.Wait);
        Assert.Single(Discord.Requests);

        Clock.Now += later.Wait;
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
    }

    [Fact]
    public async Task A_limit_on_one_channel_leaves_the_other_free_and_a_global_one_does_not()
    {
        Discord.AnswerNext(429, """{"message":"","retry_after":9,"global":false}""");
        await SendAsync(Cards.Plain());
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain(), room: "43"));

        Discord.AnswerNext(429, """{"message":"","retry_after":9,"global":true}""", ("X-RateLimit-Global", "true"));
        await SendAsync(Cards.Plain(), room: "43");
        var asked = Discord.Requests.Count;
        Assert.IsType<SendOutcome.Paced>(await SendAsync(Cards.Plain(), room: "42"));
        Assert.Equal(asked, Discord.Requests.Count);
    }

    [Fact]
    public async Task No_more_than_fifty_calls_go_out_in_a_second()
    {
        var outcomes = new List<SendOutcome>();
        for (var i = 0; i < 60; i++)
        {
            // Each channel's own bucket would take five.
            outcomes.Add(await SendAsync(Cards.Plain(), room: $"9{i}"));
        }

        Assert.Equal(50, Discord.Requests.Count);
        Assert.All(outcomes.Skip(50), outcome => Assert.Equal(new SendOutcome.Paced(TimeSpan.FromSeconds(1.02)), outcome));
        Clock.Now += TimeSpan.FromSeconds(1.02);
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
    }

    [Fact]
    public async Task Each_who_waits_for_the_next_second_has_a_place_in_it_and_keeps_it()
    {
        for (var i = 0; i < 50; i++)
        {
            await SendAsync(Cards.Plain(), room: $"{DiscordServer.More}{i}");
            Clock.Now += TimeSpan.FromMilliseconds(10);
        }

        Assert.Equal(new SendOutcome.Paced(TimeSpan.FromMilliseconds(520)), await SendAsync(Cards.Plain(), room: "42"));
        Assert.Equal(new SendOutcome.Paced(TimeSpan.FromMilliseconds(530)), await SendAsync(Cards.Plain(), room: "43"));
        Clock.Now += TimeSpan.FromMilliseconds(525);
        Assert.IsType<SendOutcome.Paced>(await SendAsync(Cards.Plain(), room: $"{DiscordServer.More}0"));
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain(), room: "42"));
        Assert.IsType<SendOutcome.Paced>(await SendAsync(Cards.Plain(), room: "43"));
    }

    [Fact]
    public async Task Calls_that_Discord_counts_together_wait_together()
    {
        for (var i = 0; i < 2; i++)
        {
            Discord.AnswerNext(200, """{"id":"1"}""", ("X-RateLimit-Bucket", "same"), ("X-RateLimit-Remaining", "1"), ("X-RateLimit-Reset-After", "9"));
            await SendAsync(Cards.Plain(), edits: i == 0 ? null : "1");
        }

        Discord.AnswerNext(200, """{"id":"1"}""", ("X-RateLimit-Bucket", "same"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "2.345"));
        await SendAsync(Cards.Plain());

        Assert.Equal(new SendOutcome.Paced(TimeSpan.FromSeconds(2.345)), await SendAsync(Cards.Plain(), edits: "1"));
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain(), room: DiscordServer.OtherRoom));
    }

    [Fact]
    public async Task The_wall_before_Discord_is_left_alone_for_a_minute_when_it_names_no_wait()
    {
        Discord.AnswerNext(429, "<html>You are being rate limited</html>");

        Assert.Equal(TimeSpan.FromMinutes(1), Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain())).Wait);
        Assert.IsType<SendOutcome.Paced>(await SendAsync(Cards.Plain(), room: DiscordServer.OtherRoom));
        Assert.Single(Discord.Requests);
    }

    [Fact]
    public async Task A_message_that_waits_holds_the_next_one_of_its_channel()
    {
        await using var owed = await OwedAlerts.OpenAsync(Clock, Bot.Channel);
        var first = await owed.OweAsync(Cards.Plain("First"), Room);
        await owed.OweAsync(Cards.Plain("Second"), Room);
        await owed.OweEditAsync(first, Cards.Plain("First, edited"));
        Discord.AnswerNext(429, """{"message":"","retry_after":3,"global":false}""");

        Assert.Equal(0, await owed.SendAsync());
        await owed.SendAllAsync();

        Assert.Equal(["First, edited", "Second"], Discord.Messages.Select(message => message.Embed.GetProperty("title").GetString()));
        Assert.Equal(new OutboxState(0, 0, null), await owed.StateAsync());
    }

    [Fact]
    public async Task Many_messages_keep_to_the_bucket_and_all_arrive_in_order()
    {
        await using var owed = await OwedAlerts.OpenAsync(Clock, Bot.Channel);
        for (var i = 0; i < 12; i++)
        {
            await owed.OweAsync(Cards.Plain($"Alert {i}"), Room);
        }

        await owed.SendAllAsync();

        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"Alert {i}"), Discord.Messages.Select(message => message.Embed.GetProperty("title").GetString()));
        Assert.Equal(12, Discord.Requests.Count);
    }

    [Fact]
    public async Task Two_hundred_alerts_to_ten_channels_go_out_as_fast_as_the_limits_allow()
    {
        await using var owed = await OwedAlerts.OpenAsync(Clock, Bot.Channel);
        for (var i = 0; i < 200; i++)
        {
            await owed.OweAsync(Cards.Plain($"Alert {i}"), ChannelAddress.TryParse($"discord:{DiscordServer.More}{i % 10}")!);
        }

        var took = await owed.SendAllAsync();

        // Twenty a channel, five in each four seconds: the last go out as the fourth window opens.
        Assert.InRange(took.TotalSeconds, 12, 13);
        Assert.Equal(200, Discord.Requests.Count);
        Assert.All(
            Discord.Messages.GroupBy(message => message.Channel),
            channel => Assert.Equal(
                Enumerable.Range(0, 20).Select(i => $"Alert {(i * 10) + (channel.Key[1] - '0')}"),
                channel.Select(message => message.Embed.GetProperty("title").GetString())));
    }
}
