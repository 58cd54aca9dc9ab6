using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Discord;

namespace NewsMonitor.Chat.Tests.Discord;

public sealed class DiscordChannelTests : IAsyncLifetime
{
    private static readonly ChannelAddress Room = ChannelAddress.TryParse("discord:42")!;

    private readonly SetClock clock = new();
    private DiscordServer discord = null!;
    private DiscordChannel channel = null!;

    public async Task InitializeAsync()
    {
        discord = await DiscordServer.OpenAsync(clock);
        channel = Connect(LoopbackPlatform.Token, discord.Address);
    }

    public async Task DisposeAsync()
    {
        channel.Dispose();
        await discord.DisposeAsync();
    }

    [Fact]
    public async Task An_alert_is_posted_under_the_id_Discord_gives_it()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Full));

        Assert.Equal(sent.PlatformId, Assert.Single(discord.Messages).Id);
    }

    [Fact]
    public async Task An_echo_is_counted_in_the_message_that_is_there()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
        await SendAsync(Cards.Plain() with { CarriedBy = [Cards.Echo("Wire One")] }, edits: sent.PlatformId);

        var message = Assert.Single(discord.Messages);
        Assert.Equal("Also carried by Wire One, from Bloomberg.", message.Embed.GetProperty("footer").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_base_address_without_its_last_slash_is_the_same()
    {
        using var other = Connect(LoopbackPlatform.Token, new Uri(discord.Address.AbsoluteUri.TrimEnd('/')));

        Assert.IsType<SendOutcome.Sent>(await other.SendAsync(Message(Cards.Plain()), default));
    }

    [Theory]
    [InlineData("""{"message":"You are being rate limited.","retry_after":2.5,"global":false}""", 2.5)]
    [InlineData("", 7)]
    public async Task A_limit_is_waited_for_as_long_as_Discord_asks(string body, double seconds)
    {
        discord.AnswerNext(429, body, ("Retry-After", "7"));

        var later = Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain()));
        Assert.Equal(TimeSpan.FromSeconds(seconds), later.Wait);
        Assert.Single(discord.Requests);

        clock.Now += later.Wait;
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
    }

    [Fact]
    public async Task A_limit_on_one_channel_leaves_the_other_free_and_a_global_one_does_not()
    {
        discord.AnswerNext(429, """{"message":"","retry_after":9,"global":false}""");
        await SendAsync(Cards.Plain());
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain(), room: "43"));

        discord.AnswerNext(429, """{"message":"","retry_after":9,"global":true}""", ("X-RateLimit-Global", "true"));
        await SendAsync(Cards.Plain(), room: "43");
        var asked = discord.Requests.Count;
        Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain(), room: "42"));
        Assert.Equal(asked, discord.Requests.Count);
    }

    [Fact]
    public async Task A_fault_of_Discord_is_tried_again_at_once_and_posts_one_message()
    {
        discord.AnswerNext(502, "<html>Bad gateway</html>");
        discord.LoseNextAnswer();

        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
        Assert.Equal(3, discord.Requests.Count);
        Assert.Single(discord.Messages);
    }

    [Fact]
    public async Task A_fault_that_lasts_is_left_for_later()
    {
        for (var i = 0; i < 3; i++)
        {
            discord.AnswerNext(500, "");
        }

        var later = Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain()));
        Assert.Contains("500", later.Reason, StringComparison.Ordinal);
        Assert.Equal(3, discord.Requests.Count);
    }

    [Fact]
    public async Task A_platform_that_is_not_there_is_left_for_later()
    {
        using var nowhere = Connect(LoopbackPlatform.Token, new Uri("http://127.0.0.1:1/api/"));

        var later = Assert.IsType<SendOutcome.Later>(await nowhere.SendAsync(Message(Cards.Plain()), default));
        Assert.StartsWith("Discord could not be reached", later.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_is_gone_is_refused_with_what_to_do()
    {
        var refused = Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain(), room: "99"));

        Assert.Equal("Discord knows no discord:99: correct the channel's id in the route, or remove the route.", refused.Reason);
    }

    [Fact]
    public async Task A_wrong_token_keeps_the_alert_until_there_is_a_right_one()
    {
        using var stranger = Connect("secret-wrong-token", discord.Address);

        var later = Assert.IsType<SendOutcome.Later>(await stranger.SendAsync(Message(Cards.Plain()), default));
        Assert.Contains("Monitor:Discord:BotToken", later.Reason, StringComparison.Ordinal);
        Assert.True(later.Wait > TimeSpan.FromMinutes(1));
        Assert.DoesNotContain("secret-wrong-token", later.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, 50001, "Missing Access", "View Channel, Send Messages and Embed Links")]
    [InlineData(403, 50013, "Missing Permissions", "View Channel, Send Messages and Embed Links")]
    [InlineData(404, 10008, "Unknown Message", "was deleted")]
    [InlineData(400, 50083, "Thread is archived", "is archived")]
    [InlineData(400, 50035, "Invalid Form Body", "Invalid Form Body, code 50035")]
    public async Task What_Discord_forbids_is_refused_with_what_to_do(int status, int code, string message, string says)
    {
        discord.AnswerNext(status, $$"""{"message":"{{message}}","code":{{code}}}""");

        var refused = Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain(), edits: "1000"));
        Assert.Contains(says, refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "blocked by the office proxy")]
    [InlineData(404, "")]
    [InlineData(200, "")]
    [InlineData(302, "")]
    public async Task An_answer_that_is_not_Discords_own_is_left_for_later(int status, string body)
    {
        for (var i = 0; i < 3; i++)
        {
            discord.AnswerNext(status, body);
        }

        Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain()));
    }

    [Fact]
    public async Task A_message_that_waits_holds_the_next_one_of_its_channel()
    {
        await using var owed = await OwedAlerts.OpenAsync(clock, channel);
        var first = await owed.OweAsync(Cards.Plain("First"), Room);
        await owed.OweAsync(Cards.Plain("Second"), Room);
        await owed.OweEditAsync(first, Cards.Plain("First, edited"));
        discord.AnswerNext(429, """{"message":"","retry_after":3,"global":false}""");

        Assert.Equal(0, await owed.SendAsync());
        await owed.SendAllAsync();

        Assert.Equal(["First, edited", "Second"], discord.Messages.Select(message => message.Embed.GetProperty("title").GetString()));
        Assert.Equal(new OutboxState(0, 0, null), await owed.StateAsync());
    }

    [Fact]
    public async Task Many_messages_keep_to_the_bucket_and_all_arrive_in_order()
    {
        await using var owed = await OwedAlerts.OpenAsync(clock, channel);
        for (var i = 0; i < 12; i++)
        {
            await owed.OweAsync(Cards.Plain($"Alert {i}"), Room);
        }

        await owed.SendAllAsync();

        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"Alert {i}"), discord.Messages.Select(message => message.Embed.GetProperty("title").GetString()));
        Assert.Equal(12, discord.Requests.Count);
    }

    private DiscordChannel Connect(string token, Uri address) =>
        new(new PostingOptions(token, address) { RetryDelay = TimeSpan.FromMilliseconds(1) }, clock);

    private Task<SendOutcome> SendAsync(AlertCard card, string? edits = null, string room = "42") =>
        channel.SendAsync(Message(card, edits, room), CancellationToken.None);

    private static OutboxMessage Message(AlertCard card, string? edits = null, string room = "42") =>
        new(5, 3, ChannelAddress.TryParse($"discord:{room}")!, card, edits, 0);
}
