using NewsMonitor.Slack.Interactions;

namespace NewsMonitor.Chat.Tests.Slack;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("add S-400 contradicts", "add S-400 contradicts")]
    [InlineData("add <https://news.example/feed?a=1&amp;b=2>", "add https://news.example/feed?a=1&b=2")]
    [InlineData("add <http://news.example|news.example>", "add news.example")]
    [InlineData("add <https://evil.example/x|reuters.com>", "add https://evil.example/x")]
    [InlineData("S-400 mention <!subteam^S77|@desk>", "S-400 mention <!subteam^S77>")]
    [InlineData("<!channel> <!here|here> <@U1|bob> <@U1> <#C1|news>", "@channel @here @bob @U1 #news")]
    [InlineData("&lt;!channel&gt; &amp;lt; R&amp;D", "<!channel> &lt; R&D")]
    [InlineData("a < b", "a < b")]
    [InlineData("<>", "")]
    [InlineData("", "")]
    public void A_text_is_taken_as_it_was_typed(string sent, string typed) => Assert.Equal(typed, TypedText.Of(sent));
}
