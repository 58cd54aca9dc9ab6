using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>Discord's REST API as far as the bot uses it: two channels, messages, nonces, one bucket a channel.</summary>
internal sealed partial class DiscordServer : LoopbackPlatform
{
    private const int BucketSize = 5;

    private static readonly TimeSpan BucketTime = TimeSpan.FromSeconds(4);

    private static readonly OpenApiSchema? Specification =
        PlatformFiles.Absence is null ? new OpenApiSchema(PlatformFiles.Read("discord-openapi.json")) : null;

    private readonly TimeProvider clock;
    private readonly Dictionary<string, (DateTimeOffset Until, int Used)> buckets = [];
    private readonly Lock gate = new();

    private DiscordServer(TimeProvider clock) => this.clock = clock;

    /// <summary>What stands in the channels, in the order of posting: channel, id, nonce, and the embed as it is now.</summary>
    public List<Posted> Messages { get; } = [];

    protected override string ApiPath => "/api/v10/";

    public static async Task<DiscordServer> OpenAsync(TimeProvider? clock = null)
    {
        var server = new DiscordServer(clock ?? TimeProvider.System);
        await server.StartAsync();
        return server;
    }

    protected override PlatformAnswer Act(PlatformRequest request)
    {
        if (request.Authorization != $"Bot {Token}")
        {
            return Error(401, "401: Unauthorized", 0);
        }

        var path = MessagePath().Match(request.Path);
        Require(path.Success && request.Method == (path.Groups["message"].Success ? "PATCH" : "POST"), $"{request.Method} {request.Path} is no call of Discord's");
        Require(request.ContentType == "application/json; charset=utf-8", $"the type is {request.ContentType}");
        var isPost = request.Method == "POST";
        CheckBody(request.Body, isPost);
        var channel = path.Groups["channel"].Value;
        if (channel is not ("42" or "43"))
        {
            return Error(404, "Unknown Channel", 10003);
        }

        lock (gate)
        {
            return isPost ? Post(channel, request.Body) : Edit(path.Groups["message"].Value, channel, request.Body);
        }
    }

    private PlatformAnswer Post(string channel, JsonElement body)
    {
        var (headers, isEmpty) = Draw(channel);
        if (isEmpty)
        {
            return new PlatformAnswer(429, """{"message":"You are being rate limited.","retry_after":4.0,"global":false}""", headers);
        }

        var nonce = body.GetProperty("nonce").GetString()!;
        var message = Messages.Find(other => other.Channel == channel && other.Nonce == nonce);
        if (message is null)
        {
            message = new Posted(channel, $"{1000 + Messages.Count}", nonce) { Embed = body.GetProperty("embeds")[0] };
            Messages.Add(message);
        }

        return new PlatformAnswer(200, Show(message), headers);
    }

    private PlatformAnswer Edit(string id, string channel, JsonElement body)
    {
        var message = Messages.Find(other => other.Channel == channel && other.Id == id);
        if (message is null)
        {
            return Error(404, "Unknown Message", 10008);
        }

        message.Embed = body.GetProperty("embeds")[0];
        return new PlatformAnswer(200, Show(message));
    }

    private ((string, string)[] Headers, bool IsEmpty) Draw(string channel)
    {
        var now = clock.GetUtcNow();
        var (until, used) = buckets.TryGetValue(channel, out var bucket) && bucket.Until > now ? bucket : (now + BucketTime, 0);
        var isEmpty = used == BucketSize;
        Require(!isEmpty, "a message was sent into a bucket known to be empty");
        buckets[channel] = (until, Math.Min(BucketSize, used + 1));
        return ([
            ("X-RateLimit-Limit", $"{BucketSize}"),
            ("X-RateLimit-Remaining", $"{BucketSize - Math.Min(BucketSize, used + 1)}"),
            ("X-RateLimit-Reset-After", $"{(until - now).TotalSeconds:0.000}"),
            ("X-RateLimit-Bucket", "abcd1234"),
        ], isEmpty);
    }

    private void CheckBody(JsonElement body, bool isPost)
    {
        OnlyFields(body, "the message", isPost ? ["embeds", "allowed_mentions", "nonce", "enforce_nonce"] : ["embeds", "allowed_mentions"]);
        Require(body.GetProperty("allowed_mentions").GetRawText() == """{"parse":[]}""", "the message may mention somebody");
        if (isPost)
        {
            Require(body.GetProperty("enforce_nonce").GetBoolean() && body.GetProperty("nonce").GetString() is { Length: > 0 and <= 25 }, "there is no enforced nonce");
        }

        Require(body.GetProperty("embeds").GetArrayLength() == 1, "there is not one embed");
        CheckEmbed(body.GetProperty("embeds")[0]);
        foreach (var fault in Specification?.Faults(isPost ? "MessageCreateRequest" : "MessageEditRequestPartial", body) ?? [])
        {
            Breaches.Enqueue(fault);
        }
    }

    private void CheckEmbed(JsonElement embed)
    {
        OnlyFields(embed, "the embed", "title", "url", "color", "author", "description", "fields", "footer", "timestamp");
        var total = 0;
        Count(embed, "title", 256);
        Count(embed, "description", 4096);
        Count(embed.GetProperty("author"), "name", 256);
        if (embed.TryGetProperty("footer", out var footer))
        {
            Count(footer, "text", 2048);
        }

        var fields = embed.GetProperty("fields");
        Require(fields.GetArrayLength() <= 25, "there are too many fields");
        foreach (var field in fields.EnumerateArray())
        {
            OnlyFields(field, "a field", "name", "value");
            Count(field, "name", 256);
            Count(field, "value", 1024);
        }

        Require(total <= 6000, $"the embed has {total} of 6000 units");

        void Count(JsonElement holder, string name, int limit)
        {
            if (holder.TryGetProperty(name, out var value))
            {
                var length = value.GetString()!.Length;
                total += length;
                Require(length > 0 && length <= limit, $"{name} has {length} of {limit} units");
            }
        }
    }

    private static string Show(Posted message) => new JsonObject
    {
        ["id"] = message.Id,
        ["channel_id"] = message.Channel,
        ["type"] = 0,
        ["content"] = "",
        ["embeds"] = new JsonArray(JsonNode.Parse(message.Embed.GetRawText())),
        ["mentions"] = new JsonArray(),
        ["nonce"] = message.Nonce,
    }.ToJsonString();

    private static PlatformAnswer Error(int status, string message, int code) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code }.ToJsonString());

    [GeneratedRegex("^/api/v10/channels/(?<channel>[0-9A-Za-z]+)/messages(/(?<message>[0-9]+))?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MessagePath();

    internal sealed record Posted(string Channel, string Id, string Nonce)
    {
        public JsonElement Embed { get; set; }
    }
}
