using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

public sealed class DiscordChannelTests : DiscordScene
{
    [Fact]
    public async Task An_alert_is_posted_under_the_id_Discord_gives_it()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Full));

        Assert.Equal(sent.PlatformId, Assert.Single(Discord.Messages).Id);
    }

    [Fact]
    public async Task An_echo_is_counted_in_the_message_that_is_there()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
        await SendAsync(Cards.Plain() with { CarriedBy = [Cards.Echo("Wire One")] }, edits: sent.PlatformId);

        var message = Assert.Single(Discord.Messages);
        Assert.Equal("Also carried by Wire One, from Bloomberg.", message.Embed.GetProperty("footer").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_base_address_without_its_last_slash_is_the_same()
    {
        using var other = new Bot(new Uri(Discord.Address.AbsoluteUri.TrimEnd('/')), Clock);

        Assert.IsType<SendOutcome.Sent>(await other.Channel.SendAsync(Message(Cards.Plain()), default));
    }

    [Fact]
    public async Task A_fault_of_Discord_is_tried_again_at_once_and_posts_one_message()
    {
        Discord.AnswerNext(502, "<html>Bad gateway</html>");
        Discord.LoseNextAnswer();

        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
        Assert.Equal(3, Discord.Requests.Count);
        Assert.Single(Discord.Messages);
    }

    [Fact]
    public async Task A_fault_that_lasts_is_left_for_later()
    {
        for (var i = 0; i < 3; i++)
        {
            Discord.AnswerNext(500, "");
        }

        var later = Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain()));
        Assert.Contains("500", later.Reason, StringComparison.Ordinal);
        Assert.Equal(3, Discord.Requests.Count);
    }

    [Fact]
    public async Task A_platform_that_is_not_there_is_left_for_later()
    {
        using var nowhere = new Bot(new Uri("http://127.0.0.1:1/api/"), Clock);

        var later = Assert.IsType<SendOutcome.Later>(await nowhere.Channel.SendAsync(Message(Cards.Plain()), default));
        Assert.StartsWith("Discord could not be reached", later.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alert_has_the_three_buttons()
    {
        await SendAsync(Cards.Plain());

        var row = Assert.Single(Discord.Messages).Body.GetProperty("components")[0];
        Assert.Equal(["Right", "Wrong", "Why"], row.GetProperty("components").EnumerateArray().Select(button => button.GetProperty("label").GetString()));
    }

    [Fact]
    public async Task A_wrong_token_keeps_the_alert_until_there_is_a_right_one()
    {
        using var stranger = new Bot(Discord.Address, Clock, "secret-wrong-token");

        var later = Assert.IsType<SendOutcome.Later>(await stranger.Channel.SendAsync(Message(Cards.Plain()), default));
        Assert.Contains("Monitor:Discord:BotToken", later.Reason, StringComparison.Ordinal);
        Assert.True(later.Wait > TimeSpan.FromMinutes(1));
        Assert.DoesNotContain("secret-wrong-token", later.Reason, StringComparison.Ordinal);
        Assert.False(Assert.Single(stranger.States.All).IsWell);
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
            Discord.AnswerNext(status, body);
        }

        Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain()));
    }
}
