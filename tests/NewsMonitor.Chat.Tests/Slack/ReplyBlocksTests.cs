using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Slack.Interactions;
using NewsMonitor.Slack.Rendering;

namespace NewsMonitor.Chat.Tests.Slack;

public sealed class ReplyBlocksTests
{
    private static readonly SlackDelivery Asked = new("1", "U1", ChannelAddress.TryParse("slack:C42")!, new Uri("https://hooks.slack.com/x")) { Team = "T1" };

    private readonly List<string> breaches = [];

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void Hostile_text_in_every_place_is_taken_by_Slack_as_plain_text(string text)
    {
        Check(Saying(text, 60));
        Check(Saying(text, 1) with { IsError = true });
        CheckDigest(text);

        Assert.Empty(breaches);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var footer = Texts(ReplyBlocks.Of(Saying("word", 60)))[^1];

        Assert.Equal("Page 2 of 9 · previous: /claims * 1 · next: /claims * 3 · 38 more did not fit; the web page has them all", footer);
    }

    [Fact]
    public void Lines_are_shown_to_the_letter_and_links_by_their_words()
    {
        var reply = new Reply { Title = "Feeds", Lines = ["https://a.example/x_y?a=1&b=<2>"], Fields = [new ReplyField("1 · *Wire*", ["well"], new Uri("https://a.example/?q=<b>|c"))] };

        Assert.Equal(["Feeds", "https://a.example/x_y?a=1&b=<2>", "*1 · ∗Wire∗* · <https://a.example/?q=%3Cb%3E%7Cc|the report>", "well"], Texts(ReplyBlocks.Of(reply)));
    }

    [Fact]
    public void A_title_too_long_for_a_header_stands_whole_in_a_section()
    {
        var block = ReplyBlocks.Of(new Reply { Title = new string('x', 151) })[0];

        Assert.Equal(("section", 151), (block.Type, block.Text!.Text.Length));
    }

    private void Check(Reply reply)
    {
        var checks = new SlackChecks(Require, OnlyFields);
        checks.Answer(JsonSerializer.SerializeToElement(SlackResponse.ToCommand(reply, Asked), ApiConnection.Json));
        checks.Response(JsonSerializer.SerializeToElement(SlackResponse.ToPress(reply, Asked with { OnOwnAnswer = true }), ApiConnection.Json));
    }

    private void CheckDigest(string text)
    {
        var entries = Enumerable.Range(0, 60).Select(i => new DigestEntry(i, AlertLevel.New, text, text, Cards.Day, new Uri("https://news.example/?<|>&"), text)).ToList();
        var digest = new DigestCard(text, [.. Enumerable.Range(0, 60).Select(i => new DigestGroup(i == 0 ? null : i, text, entries))], 7);
        var body = new { text = DigestBlocks.Summary(digest), blocks = DigestBlocks.Of(digest), channel = "C1", ts = "1", parse = "none" };
        new SlackChecks(Require, OnlyFields).Edit(JsonSerializer.SerializeToElement(body, ApiConnection.Json));
    }

    private void Require(bool condition, string breach)
    {
        if (!condition)
        {
            breaches.Add(breach);
        }
    }

    private void OnlyFields(JsonElement value, string where, string[] names) =>
        breaches.AddRange(value.EnumerateObject().Where(property => !names.Contains(property.Name)).Select(property => $"{where} has {property.Name}"));

    private static List<string> Texts(IReadOnlyList<Block> blocks) => [.. blocks.Select(block => (block.Text ?? (BlockText)block.Elements![0]).Text)];

    private static Reply Saying(string text, int many) => new()
    {
        Title = text,
        Lines = [.. Enumerable.Range(0, many).Select(_ => text)],
        Fields = [.. Enumerable.Range(0, many).Select(_ => new ReplyField(text, [text, text], new Uri("https://news.example/?a=1&b=<|>")))],
        Page = new ReplyPage(2, 9, "/claims * 1", "/claims * 3"),
        Buttons = [.. Enumerable.Range(0, many).Select(i => new ReplyButton(string.IsNullOrWhiteSpace(text) ? "x" : text, $"press {i}"))],
    };
}
