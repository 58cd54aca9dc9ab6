using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Discord;
using NewsMonitor.Discord.Rendering;

namespace NewsMonitor.Chat.Tests.Discord;

public sealed class ReplyEmbedTests
{
    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void A_reply_of_hostile_text_in_every_place_keeps_to_Discords_limits(string text)
    {
        var embed = ReplyEmbed.Of(new Reply
        {
            Title = text,
            Lines = [.. Enumerable.Repeat(text, 50)],
            Fields = [.. Enumerable.Range(0, 40).Select(_ => new ReplyField(text, [text, text, text], new Uri("https://evil.example/(a)")))],
        });

        Assert.Empty(Breaches(embed));
        Assert.DoesNotContain("@everyone", JsonSerializer.Serialize(embed), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var embed = ReplyEmbed.Of(new Reply
        {
            Title = "Many",
            Lines = [.. Enumerable.Repeat(new string('a', 500), 9)],
            Fields = [.. Enumerable.Range(0, 30).Select(i => new ReplyField($"{i}", ["text"]))],
        });

        Assert.EndsWith("… and 1 more lines", embed.Description, StringComparison.Ordinal);
        Assert.Equal("5 more did not fit; the web page has them all", embed.Footer!.Text);
    }

    [Theory]
    [InlineData(false, "Page 1 of 3 · next: /claims x 2")]
    [InlineData(true, "Page 1 of 3")]
    public void A_page_that_no_button_turns_says_what_to_type(bool hasButton, string footer)
    {
        var embed = ReplyEmbed.Of(new Reply
        {
            Title = "Page",
            Page = new ReplyPage(1, 3, null, "/claims x 2"),
            Buttons = hasButton ? [new ReplyButton("Next", "page:/claims x 2")] : [],
        });

        Assert.Equal(footer, embed.Footer!.Text);
    }

    [Fact]
    public void A_digest_lists_alerts_by_claim_and_counts_the_rest()
    {
        var entry = new DigestEntry(1, AlertLevel.Contradicts, "Title", "Outlet", Cards.Day, new Uri("https://news.example/a(b)"), "Also carried by Wire, from Wire.");
        var embed = DigestEmbed.Of(new DigestCard("2 alerts", [new DigestGroup(7, "S-400: refused", [entry]), new DigestGroup(null, "", [entry])], More: 12));

        Assert.Equal([@"\#7 · S-400: refused", "Other alerts"], embed.Fields.Select(field => field.Name));
        Assert.Equal(
            "**contradicts** [Title](https://news.example/a%28b%29) · Outlet, 31 May 2019. Also carried by Wire, from Wire.",
            embed.Fields[0].Value);
        Assert.Equal("12 more; the web page has them all", embed.Footer!.Text);
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void A_digest_of_hostile_text_keeps_to_Discords_limits_and_loses_count_of_nothing(string text)
    {
        var entry = new DigestEntry(1, AlertLevel.New, text, text, Cards.Day, new Uri("https://news.example/"), text);
        var groups = Enumerable.Range(0, 40).Select(i => new DigestGroup(i, text, [.. Enumerable.Repeat(entry, 10)])).ToList();
        var embed = DigestEmbed.Of(new DigestCard(text, groups, More: 0));

        Assert.Empty(Breaches(embed));
        var shown = embed.Fields.Sum(field => field.Value.Split('\n').Length);
        Assert.StartsWith($"{400 - shown} more", embed.Footer!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Buttons_stand_in_rows_of_five_and_at_most_twenty_five_each_once()
    {
        var rows = ButtonRow.Of(Enumerable.Range(0, 60).Select(i => new ReplyButton(new string('x', 200), $"press {i / 2}")));

        Assert.Equal([5, 5, 5, 5, 5], rows.Select(row => row.Components.Count));
        Assert.Equal(25, rows.SelectMany(row => row.Components).Select(button => button.CustomId).Distinct().Count());
        Assert.All(rows.SelectMany(row => row.Components), button => Assert.InRange(button.Label.Length, 1, 80));
    }

    private static List<string> Breaches(Embed embed)
    {
        var breaches = new List<string>();
        var checks = new DiscordChecks(
            (holds, breach) => { if (!holds) { breaches.Add(breach); } },
            (_, _, _) => { });
        checks.Fill(JsonSerializer.SerializeToElement(new DiscordEdit([embed], []), ApiConnection.Json));
        return breaches;
    }
}
