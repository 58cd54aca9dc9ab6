using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>What the bot sends and reads, held against Slack's own description of its API and its samples.</summary>
public sealed class SlackSpecificationTests
{
    private const string Sample = "slack/chat.postMessage.json";

    /// <summary>Arguments younger than the description.</summary>
    private static readonly string[] Newer = ["metadata"];

    [SpecificationTheory]
    [InlineData(null, "/chat.postMessage")]
    [InlineData("1700000000.000001", "/chat.update")]
    public async Task Every_argument_is_in_the_specification(string? edits, string path)
    {
        var parameters = PlatformFiles.Read("slack/web-openapi-v2.json").GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("parameters");
        var types = parameters.EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!, one => one.GetProperty("type").GetString()!);
        types["token"] = "header";

        foreach (var argument in (await BodyAsync(edits)).EnumerateObject().Where(argument => !Newer.Contains(argument.Name)))
        {
            Assert.True(types.TryGetValue(argument.Name, out var type), $"{path} has no {argument.Name}");
            // Structures are text in a form, and themselves in JSON.
            var isBoolean = argument.Value.ValueKind is JsonValueKind.True or JsonValueKind.False;
            Assert.Equal(type == "boolean", isBoolean);
        }
    }

    [SpecificationTheory]
    [InlineData("section")]
    [InlineData("context")]
    [InlineData("mrkdwn")]
    [InlineData("actions")]
    [InlineData("button")]
    [InlineData("plain_text")]
    public async Task Every_block_and_text_has_the_form_of_the_samples(string type)
    {
        var known = new HashSet<string>(ObjectsOf(PlatformFiles.Read(Sample), type).SelectMany(NamesOf), StringComparer.Ordinal);
        var ours = ObjectsOf(await BodyAsync(edits: null), type).ToList();

        Assert.NotEmpty(ours);
        Assert.All(ours.SelectMany(NamesOf), name => Assert.Contains(name, known));
    }

    [SpecificationTheory]
    [InlineData("metadata")]
    public async Task The_mark_of_an_alert_has_the_form_of_the_samples(string name)
    {
        var known = NamesOf(PlatformFiles.Read(Sample).GetProperty("message").GetProperty(name));

        Assert.All(NamesOf((await BodyAsync(edits: null)).GetProperty(name)), field => Assert.Contains(field, known));
    }

    [SpecificationTheory]
    [InlineData("0000000000.000000")]
    public async Task An_answer_as_full_as_the_sample_is_understood(string ts)
    {
        await using var slack = await SlackServer.OpenAsync();
        using var bot = new SlackBot(slack.Address);
        slack.AnswerNext(200, PlatformFiles.Read(Sample).GetRawText().Replace("\"ok\": false,\n  \"channel\"", "\"ok\": true,\n  \"channel\""));

        Assert.Equal(new SendOutcome.Sent(ts), await bot.Channel.SendAsync(Message(edits: null), default));
    }

    [SpecificationTheory]
    [InlineData("slack/SlashCommandPayload.json")]
    public async Task Commands_are_delivered_with_the_fields_of_the_sample(string sample)
    {
        await using var slack = await SlackServer.OpenAsync();
        var known = NamesOf(PlatformFiles.Read(sample)).ToHashSet();
        var form = new DeliveryForms(slack).OfCommand(Person.Reader, ChannelAddress.TryParse("slack:C42")!, "/status", "");

        Assert.All(form.Keys, name => Assert.Contains(name, known));
    }

    [SpecificationTheory]
    [InlineData("slack/BlockActionPayload.json")]
    public async Task Presses_are_delivered_with_the_fields_of_the_sample(string sample)
    {
        await using var slack = await SlackServer.OpenAsync();
        var shown = new Shown("", []) { Body = await BodyAsync(edits: null) };
        var payload = new DeliveryForms(slack).OfPress(Person.Reader, ChannelAddress.TryParse("slack:C42")!, shown, "alert:1:why");
        var known = PlatformFiles.Read(sample);

        AssertWithin(JsonSerializer.SerializeToElement(payload), known);
    }

    [SpecificationTheory]
    [InlineData("slack/users.info.json")]
    public async Task Members_are_shown_with_the_fields_of_the_sample(string sample)
    {
        await using var slack = await SlackServer.OpenAsync();

        AssertWithin(JsonSerializer.SerializeToElement(slack.Members[Person.Editor.Id]), PlatformFiles.Read(sample).GetProperty("user"));
    }

    /// <summary>Every field of the one is a field of the other, however deep; of lists, the first entries.</summary>
    private static void AssertWithin(JsonElement ours, JsonElement known)
    {
        foreach (var property in ours.EnumerateObject())
        {
            Assert.True(known.TryGetProperty(property.Name, out var theirs), $"there is no {property.Name}");
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                AssertWithin(property.Value, theirs);
            }
            else if (property.Value.ValueKind == JsonValueKind.Array)
            {
                AssertWithin(property.Value[0], theirs[0]);
            }
        }
    }

    private static async Task<JsonElement> BodyAsync(string? edits)
    {
        await using var slack = await SlackServer.OpenAsync();
        using var bot = new SlackBot(slack.Address);
        await bot.Channel.SendAsync(Message(edits), default);
        return Assert.Single(slack.Requests).Body;
    }

    private static OutboxMessage Message(string? edits) => new(1, 1, ChannelAddress.TryParse("slack:C42")!, Cards.Full, edits, 0);

    private static IEnumerable<string> NamesOf(JsonElement value) => value.EnumerateObject().Select(property => property.Name);

    /// <summary>The objects of a type, however deep.</summary>
    private static IEnumerable<JsonElement> ObjectsOf(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(entry => ObjectsOf(entry, type)),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => ObjectsOf(property.Value, type))
            .Concat(value.TryGetProperty("type", out var own) && own.ValueEquals(type) ? [value] : []),
        _ => [],
    };
}
