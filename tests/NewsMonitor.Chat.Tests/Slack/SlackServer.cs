using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>Slack's Web API as far as the bot uses it: two channels, messages, their history.</summary>
internal sealed class SlackServer : LoopbackPlatform
{
    private static readonly string[] PostFields = ["channel", "text", "blocks", "metadata", "unfurl_links", "unfurl_media", "parse"];
    private static readonly string[] EditFields = ["channel", "ts", "text", "blocks", "parse"];

    private readonly Lock gate = new();

    /// <summary>What stands in the channels, in the order of posting.</summary>
    public List<Posted> Messages { get; } = [];

    protected override string ApiPath => "/api/";

    public static async Task<SlackServer> OpenAsync()
    {
        var server = new SlackServer();
        await server.StartAsync();
        return server;
    }

    protected override PlatformAnswer Act(PlatformRequest request)
    {
        if (request.Authorization != $"Bearer {Token}")
        {
            return Error("invalid_auth");
        }

        lock (gate)
        {
            return (request.Method, request.Path) switch
            {
                ("POST", "/api/chat.postMessage") => Post(request),
                ("POST", "/api/chat.update") => Edit(request),
                ("GET", "/api/conversations.history") => History(request),
                _ => Unknown(request),
            };
        }
    }

    private PlatformAnswer Post(PlatformRequest request)
    {
        var body = request.Body;
        CheckMessage(request, PostFields);
        Require(!body.GetProperty("unfurl_links").GetBoolean() && !body.GetProperty("unfurl_media").GetBoolean(), "links are unfurled");
        Require(body.GetProperty("metadata").GetProperty("event_payload").GetProperty("alert_id").GetInt64() > 0, "no alert is named");
        var channel = body.GetProperty("channel").GetString()!;
        if (channel is not ("C42" or "C43"))
        {
            return Error("channel_not_found");
        }

        var message = new Posted(channel, $"1700000000.{Messages.Count:000000}", body.GetProperty("metadata")) { Body = body };
        Messages.Add(message);
        return Ok(message);
    }

    private PlatformAnswer Edit(PlatformRequest request)
    {
        CheckMessage(request, EditFields);
        var (channel, ts) = (request.Body.GetProperty("channel").GetString(), request.Body.GetProperty("ts").GetString());
        if (Messages.Find(message => message.Channel == channel && message.Ts == ts) is not { } found)
        {
            return Error("message_not_found");
        }

        found.Body = request.Body;
        return Ok(found);
    }

    private PlatformAnswer History(PlatformRequest request)
    {
        Require(request.Query.Contains("include_all_metadata=true", StringComparison.Ordinal), "the history comes without metadata");
        var messages = Messages
            .Where(message => request.Query.Contains($"channel={message.Channel}&", StringComparison.Ordinal))
            .Reverse<Posted>()
            .Select(message => (JsonNode)new JsonObject
            {
                ["type"] = "message",
                ["ts"] = message.Ts,
                ["metadata"] = JsonNode.Parse(message.Metadata.GetRawText()),
            });
        return new PlatformAnswer(200, new JsonObject { ["ok"] = true, ["messages"] = new JsonArray([.. messages]), ["has_more"] = false }.ToJsonString());
    }

    private PlatformAnswer Unknown(PlatformRequest request)
    {
        Require(false, $"{request.Method} {request.Path} is no call of Slack's");
        return Error("unknown_method");
    }

    private void CheckMessage(PlatformRequest request, string[] fields)
    {
        Require(request.ContentType == "application/json; charset=utf-8", $"the type is {request.ContentType}");
        var body = request.Body;
        OnlyFields(body, "the message", fields);
        Require(body.GetProperty("parse").GetString() == "none", "mentions are looked for");
        Require(body.GetProperty("text").GetString() is { Length: > 0 and <= 4000 }, "the text is missing or too long");
        Require(body.GetProperty("blocks").GetArrayLength() is > 0 and <= 50, "there are too many blocks");
        foreach (var block in body.GetProperty("blocks").EnumerateArray())
        {
            OnlyFields(block, "a block", "type", block.GetProperty("type").GetString() == "section" ? "text" : "elements");
            foreach (var text in TextsOf(block))
            {
                OnlyFields(text, "a text", "type", "text", "verbatim");
                Require(text.GetProperty("verbatim").GetBoolean(), "addresses and names are linked");
                Require(text.GetProperty("text").GetString() is { Length: > 0 and <= 3000 }, "a text is empty or too long");
            }
        }
    }

    /// <summary>The text objects of a block.</summary>
    public static IEnumerable<JsonElement> TextsOf(JsonElement block) =>
        block.TryGetProperty("text", out var text) ? [text] : block.GetProperty("elements").EnumerateArray();

    private static PlatformAnswer Ok(Posted message) => new(200, new JsonObject
    {
        ["ok"] = true,
        ["channel"] = message.Channel,
        ["ts"] = message.Ts,
        ["text"] = message.Body.GetProperty("text").GetString(),
        ["message"] = new JsonObject { ["type"] = "message", ["ts"] = message.Ts, ["text"] = message.Body.GetProperty("text").GetString() },
    }.ToJsonString());

    private static PlatformAnswer Error(string error) => new(200, new JsonObject { ["ok"] = false, ["error"] = error }.ToJsonString());

    internal sealed record Posted(string Channel, string Ts, JsonElement Metadata)
    {
        public JsonElement Body { get; set; }

        /// <summary>Everything that is read, block after block.</summary>
        public string Markup => string.Join('\n', Body.GetProperty("blocks").EnumerateArray().SelectMany(TextsOf).Select(text => text.GetProperty("text").GetString()));
    }
}
