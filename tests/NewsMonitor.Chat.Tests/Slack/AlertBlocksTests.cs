using System.Text.RegularExpressions;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Slack.Rendering;

namespace NewsMonitor.Chat.Tests.Slack;

public sealed partial class AlertBlocksTests
{
    [Fact]
    public void An_alert_shows_all_it_has()
    {
        Assert.Equal(
            """
            *CONTRADICTS* · The Example Times · 31 May 2019 08:30 UTC
            *<https://news.example/s-400?a=1&amp;b=2|Russia refuses Iran>*
            Topics: S-400 (by S-400 Triumf); Iran (by Tehran)
            *contradicts #7 · S-400, Russia to Iran: refused*
            *now* “Iran never asked for the S-400.”
            *earlier* “Russia rejected an Iranian request for S-400 systems.” (Moscow Daily, 30 May 2019; said by Bloomberg)
            *because* Both cannot be true of May 2019.
            *standing*
            · #7: reported → disputed by #9
            Also carried by 2 outlets, both from Bloomberg.
            Note:
            · its page could not be read: it is gone
            """,
            Markup(Cards.Full));
        Assert.Equal("CONTRADICTS: Russia refuses Iran (The Example Times)", AlertBlocks.Summary(Cards.Full));
    }

    [Fact]
    public void An_alert_without_relations_shows_its_claims() =>
        Assert.EndsWith(
            "\n*new #3* “It came.” (TASS)",
            Markup(Cards.Plain() with { NewClaims = [new AlertClaim(3, "It came.", "TASS")] }),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void A_link_that_is_no_web_address_is_left_out(string link) =>
        Assert.Contains("\n*Russia refuses Iran*", Markup(Cards.Plain() with { Link = new Uri(link) }), StringComparison.Ordinal);

    [Fact]
    public void A_link_cannot_break_out_of_its_place() =>
        Assert.Contains(
            "<https://news.example/?q=%7Cx%3E%3C!channel%3E|Russia refuses Iran>",
            Markup(Cards.Plain() with { Link = new Uri("https://news.example/?q=|x><!channel>") }),
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task Hostile_text_in_every_place_is_taken_by_Slack_as_plain_text(string text)
    {
        await using var slack = await SlackServer.OpenAsync();
        using var bot = new SlackBot(slack.Address);
        var message = new OutboxMessage(1, 1, ChannelAddress.TryParse("slack:C42")!, Cards.Saying(text), null, 0);

        var sent = Assert.IsType<SendOutcome.Sent>(await bot.Channel.SendAsync(message, default));
        Assert.IsType<SendOutcome.Sent>(await bot.Channel.SendAsync(message with { Edits = sent.PlatformId }, default));

        var shown = Markup(message.Card).Replace("<https://news.example/s-400?a=1&amp;b=2|", "") + "\n" + AlertBlocks.Summary(message.Card);
        Assert.Equal(1, shown.Count(character => character == '>'));
        Assert.DoesNotContain(shown, character => character is '<' or '~' or '`' or '_' or '\u202E' or '\u2066');
        Assert.DoesNotContain(shown, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotMatch(Mention(), shown);
        Assert.DoesNotMatch(BareAmpersand(), shown);
    }

    private static string Markup(AlertCard card) =>
        string.Join('\n', AlertBlocks.Of(card).Select(block => block.Text?.Text ?? ((BlockText)block.Elements![0]).Text));

    [GeneratedRegex("@[a-z]", RegexOptions.NonBacktracking)]
    private static partial Regex Mention();

    [GeneratedRegex("&[^alg]", RegexOptions.NonBacktracking)]
    private static partial Regex BareAmpersand();
}
