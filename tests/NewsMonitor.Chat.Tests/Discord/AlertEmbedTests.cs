using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Discord.Rendering;

namespace NewsMonitor.Chat.Tests.Discord;

public sealed class AlertEmbedTests
{
    [Fact]
    public void An_alert_shows_all_it_has()
    {
        var embed = AlertEmbed.Of(Cards.Full);

        Assert.Equal("Russia refuses Iran", embed.Title);
        Assert.Equal("https://news.example/s-400?a=1&b=2", embed.Url);
        Assert.Equal("CONTRADICTS · The Example Times", embed.Author!.Name);
        Assert.Equal(Cards.Day, embed.Timestamp);
        Assert.Equal("Topics: S-400 (by S-400 Triumf); Iran (by Tehran)", embed.Description);
        Assert.Equal([@"contradicts \#7 · S-400, Russia to Iran: refused", "standing", "note"], embed.Fields.Select(field => field.Name));
        Assert.Equal(
            """
            **now** “Iran never asked for the S-400.”
            **earlier** “Russia rejected an Iranian request for S-400 systems.” (Moscow Daily, 30 May 2019; said by Bloomberg)
            **because** Both cannot be true of May 2019.
            """,
            embed.Fields[0].Value);
        Assert.Equal(@"· \#7: reported → disputed by \#9", embed.Fields[1].Value);
        Assert.Equal("Also carried by 2 outlets, both from Bloomberg.", embed.Footer?.Text);
    }

    [Fact]
    public void Each_level_has_a_colour_of_its_own() =>
        Assert.Equal(5, Enum.GetValues<AlertLevel>().Select(level => AlertEmbed.Of(Cards.Plain() with { Level = level }).Color).Distinct().Count());

    [Fact]
    public void An_alert_without_relations_shows_its_claims()
    {
        var embed = AlertEmbed.Of(Cards.Plain() with { NewClaims = [new AlertClaim(3, "It came.", "TASS")] });

        Assert.Equal(new EmbedField(@"new \#3", "“It came.” (TASS)"), Assert.Single(embed.Fields));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void A_link_that_is_no_web_address_is_left_out(string link) =>
        Assert.Null(AlertEmbed.Of(Cards.Plain() with { Link = new Uri(link) }).Url);

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task Hostile_text_in_every_place_is_taken_by_Discord_as_plain_text(string text)
    {
        await using var discord = await DiscordServer.OpenAsync();
        using var bot = new Bot(discord.Address);
        var message = new OutboxMessage(1, 1, ChannelAddress.TryParse("discord:42")!, Cards.Saying(text), null, 0);

        var sent = Assert.IsType<SendOutcome.Sent>(await bot.Channel.SendAsync(message, default));
        Assert.IsType<SendOutcome.Sent>(await bot.Channel.SendAsync(message with { Edits = sent.PlatformId }, default));

        var embed = AlertEmbed.Of(message.Card);
        string[] texts = [embed.Title, embed.Author!.Name, embed.Footer!.Text, .. embed.Fields.SelectMany(field => new[] { field.Name, field.Value })];
        Assert.All(texts, shown =>
        {
            Assert.DoesNotContain("@everyone", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("@here", shown, StringComparison.Ordinal);
            Assert.DoesNotContain(shown, character => char.IsControl(character) && character != '\n');
            Assert.DoesNotContain(shown, character => character is '\u202E' or '\u2066');
        });
        Assert.All([embed.Title, .. embed.Fields.Select(field => field.Value)], markdown => Assert.Equal("", Unescaped(markdown)));
    }

    /// <summary>The characters of markdown that no backslash stands before, without those the layout puts there itself.</summary>
    private static string Unescaped(string markdown)
    {
        var rest = new List<char>();
        markdown = markdown.Replace("**now** ", "").Replace("**earlier** ", "").Replace("**because** ", "");
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\')
            {
                i++;
            }
            else if ("*_~|`<>[]#".Contains(markdown[i], StringComparison.Ordinal) || markdown.AsSpan(i).StartsWith("://"))
            {
                rest.Add(markdown[i]);
            }
        }

        return string.Concat(rest);
    }
}
