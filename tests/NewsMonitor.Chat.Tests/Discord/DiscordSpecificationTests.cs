using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>What the bot sends, held against Discord's own description of its API.</summary>
public sealed class DiscordSpecificationTests
{
    private const string Posting = "MessageCreateRequest";
    private const string Editing = "MessageEditRequestPartial";

    [SpecificationTheory]
    [InlineData(null, Posting)]
    [InlineData("1000", Editing)]
    public async Task Every_part_of_a_message_is_in_the_specification(string? edits, string schema) =>
        Assert.Empty(Specification().Faults(schema, await BodyAsync(edits)));

    [SpecificationTheory]
    [InlineData("a field that is not there")]
    [InlineData("a title that is too long")]
    [InlineData("a colour in words")]
    [InlineData("a field without a value")]
    [InlineData("a kind of mention that is none")]
    public async Task A_message_that_departs_from_the_specification_is_noticed(string departure)
    {
        var body = JsonNode.Parse((await BodyAsync(edits: null)).GetRawText())!;
        var embed = body["embeds"]![0]!;
        switch (departure)
        {
            case "a field that is not there": body["contents"] = ""; break;
            case "a title that is too long": embed["title"] = new string('x', 257); break;
            case "a colour in words": embed["color"] = "red"; break;
            case "a field without a value": embed["fields"]![0]!.AsObject().Remove("value"); break;
            default: body["allowed_mentions"]!["parse"] = new JsonArray("everybody"); break;
        }

        Assert.NotEmpty(Specification().Faults(Posting, JsonSerializer.SerializeToElement(body)));
    }

    private static OpenApiSchema Specification() => new(PlatformFiles.Read("discord-openapi.json"));

    private static async Task<JsonElement> BodyAsync(string? edits)
    {
        await using var discord = await DiscordServer.OpenAsync();
        using var bot = new Bot(discord.Address);
        await bot.Channel.SendAsync(new OutboxMessage(long.MaxValue, 1, ChannelAddress.TryParse("discord:42")!, Cards.Full, edits, 0), default);
        return Assert.Single(discord.Requests).Body;
    }
}
