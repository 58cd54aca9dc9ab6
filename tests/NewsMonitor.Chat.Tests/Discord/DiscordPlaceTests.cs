using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

public sealed class DiscordPlaceTests : DiscordScene
{
    [Fact]
    public async Task A_channel_that_is_gone_is_refused_with_what_to_do()
    {
        var refused = Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain(), room: "99"));

        Assert.Equal("Discord knows no discord:99: it was deleted, or the id in the route is wrong. Remove the route, or add it again in the right channel.", refused.Reason);
    }

    [Theory]
    [InlineData(DiscordServer.Hidden)]
    [InlineData(DiscordServer.Mute)]
    [InlineData(DiscordServer.Locked)]
    [InlineData("99")]
    public async Task A_channel_that_takes_nothing_more_is_known_as_gone(string room)
    {
        Assert.True(Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain(), room: room)).ChannelIsGone);
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain()));
    }

    [Theory]
    [InlineData(404, 10008)]
    [InlineData(400, 50035)]
    [InlineData(400, 50083)]
    public async Task A_message_that_cannot_be_edited_leaves_its_channel_open(int status, int code)
    {
        Discord.AnswerNext(status, $$"""{"message":"No","code":{{code}}}""");

        Assert.False(Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain(), edits: "1000")).ChannelIsGone);
    }

    [Fact]
    public async Task A_forum_gets_a_post_an_alert_and_its_echoes_are_counted_there()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain("First"), room: DiscordServer.Forum));
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain("Second *bold*"), room: DiscordServer.Forum));
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain("First") with { CarriedBy = [Cards.Echo("Wire One")] }, sent.PlatformId, DiscordServer.Forum));

        Assert.Equal(["First", "Second *bold*"], Discord.Threads.Select(thread => thread.Name));
        Assert.Equal("Also carried by Wire One, from Bloomberg.", Discord.Messages[0].Embed.GetProperty("footer").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_channel_whose_kind_cannot_be_known_yet_is_waited_for_and_not_given_up()
    {
        const string noText = """{"message":"Cannot send messages in a non-text channel","code":50008}""";
        Discord.AnswerNext(400, noText);
        Discord.AnswerNext(429, """{"message":"","retry_after":3,"global":false}""");
        Assert.Equal(TimeSpan.FromSeconds(3), Assert.IsType<SendOutcome.Later>(await SendAsync(Cards.Plain(), room: DiscordServer.Forum)).Wait);
        Assert.Equal(new SendOutcome.Paced(TimeSpan.FromSeconds(3)), await SendAsync(Cards.Plain(), room: DiscordServer.Forum));

        Clock.Now += TimeSpan.FromSeconds(3);
        Discord.AnswerNext(400, noText);
        Discord.AnswerNext(503, "");
        Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain(), room: DiscordServer.Forum));
        Assert.Single(Discord.Threads);
    }

    [Fact]
    public async Task A_post_in_a_forum_whose_answer_was_lost_is_found_again()
    {
        await SendAsync(Cards.Plain("Known"), room: DiscordServer.Forum);
        Discord.LoseNextAnswer();

        var sent = Assert.IsType<SendOutcome.Sent>(await SendAsync(Cards.Plain("Lost"), room: DiscordServer.Forum));

        Assert.Equal(["Known", "Lost"], Discord.Threads.Select(thread => thread.Name));
        Assert.Equal($"{Discord.Threads[1].Id}/{Discord.Threads[1].Id}", sent.PlatformId);
    }

    [Fact]
    public async Task Only_the_roles_of_the_route_are_called()
    {
        var message = Message(Cards.Plain("<@&9> @everyone")) with { Mentions = [Mention.TryParse("discord", "<@&77>")!, Mention.TryParse("discord", "78")!] };
        Assert.IsType<SendOutcome.Sent>(await Bot.Channel.SendAsync(message, default));

        var body = Assert.Single(Discord.Messages).Body;
        Assert.Equal("<@&77> <@&78>", body.GetProperty("content").GetString());
        Assert.Equal("""{"roles":["77","78"],"parse":[]}""", body.GetProperty("allowed_mentions").GetRawText().Replace(" ", ""));
    }

    [Fact]
    public async Task A_person_is_told_in_a_direct_message_and_again_when_Discord_had_a_fault()
    {
        Discord.AnswerNext(503, "");
        await Bot.Channel.TellAsync("80351110224678912", "The route of S-400 was turned off.", default);

        var message = Assert.Single(Discord.Messages);
        Assert.Equal(("48", "The route of S-400 was turned off."), (message.Channel, message.Embed.GetProperty("description").GetString()));
    }

    [Theory]
    [InlineData(403, 50001, "Missing Access", "View Channel, Send Messages")]
    [InlineData(403, 50013, "Missing Permissions", "View Channel, Send Messages")]
    [InlineData(404, 10008, "Unknown Message", "was deleted")]
    [InlineData(400, 50083, "Thread is archived", "is archived")]
    [InlineData(400, 50035, "Invalid Form Body", "Invalid Form Body, code 50035")]
    public async Task What_Discord_forbids_is_refused_with_what_to_do(int status, int code, string message, string says)
    {
        Discord.AnswerNext(status, $$"""{"message":"{{message}}","code":{{code}}}""");

        var refused = Assert.IsType<SendOutcome.Refused>(await SendAsync(Cards.Plain(), edits: "1000"));
        Assert.Contains(says, refused.Reason, StringComparison.Ordinal);
    }
}
