using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Slack;
using NewsMonitor.Slack.Interactions;

namespace NewsMonitor.Chat.Tests.Slack;

public sealed class SlackAdminsTests
{
    [Fact]
    public async Task Who_is_listed_may_change_things_without_Slack_being_asked()
    {
        using var client = new SlackClient(SlackBot.Options(new Uri("http://127.0.0.1:1/api/")) with { Admins = ["U1"] }, TimeProvider.System);

        Assert.Equal((true, null), await new SlackAdmins(client, TimeProvider.System).FindAsync("U1", default));
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"missing_scope","needed":"users:read"}""", "The app lacks a scope (users:read): add it")]
    [InlineData("""{"ok":false,"error":"user_not_found"}""", "Slack refuses (user_not_found).")]
    [InlineData("""{"ok":true,"user":[]}""", "Something before Slack answered with 200")]
    [InlineData("<html>", "Something before Slack answered with 200")]
    public async Task Without_Slacks_word_nobody_may_and_why_is_said(string body, string says)
    {
        await using var slack = await SlackServer.OpenAsync();
        using var bot = new SlackBot(slack.Address);
        var admins = new SlackAdmins(bot.Client, TimeProvider.System);
        await admins.FindAsync(Person.Reader.Id, default);
        slack.AnswerNext(200, body);

        var (mayChange, fault) = await admins.FindAsync(Person.Editor.Id, default);
        Assert.False(mayChange);
        Assert.StartsWith(says, fault, StringComparison.Ordinal);
        Assert.Equal((true, null), await admins.FindAsync(Person.Editor.Id, default));
    }
}
