using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>Discord's API as far as the bot uses it: channels of each kind, messages with nonces, one bucket a channel and call,
/// commands, answers to interactions.</summary>
internal partial class DiscordServer : LoopbackPlatform
{
    /// <summary>A text channel, and another.</summary>
    public const string Room = "42", OtherRoom = "43";

    /// <summary>A forum.</summary>
    public const string Forum = "44";

    /// <summary>A channel that the bot may not see; one where it may not write; a thread that is locked.</summary>
    public const string Hidden = "45", Mute = "46", Locked = "47";

    /// <summary>The direct messages with whoever they were opened with.</summary>
    public const string Direct = "48";

    public const string Server = "900";

    /// <summary>The role of that server with <em>Manage Server</em>.</summary>
    public const string ManagersRole = "901";

    /// <summary>The first digit of as many more text channels as are wanted.</summary>
    public const char More = '6';

    /// <summary>Its posts need a tag, the first of which is for moderators.</summary>
    private const string ForumJson = """
        {"id":"44","type":15,"guild_id":"900","flags":16,"available_tags":[{"id":"4","name":"Official","moderated":true},{"id":"5","name":"News","moderated":false}]}
        """;

    private const int FirstId = 1000;
    private const int MessagesKept = 100;

    private readonly TimeProvider clock;
    private readonly DiscordChecks checks;
    private readonly DiscordLimits limits;
    private readonly Lock gate = new();
    private int forgotten;

    protected DiscordServer(TimeProvider clock) => (this.clock, limits, checks) = (clock, new DiscordLimits(clock), new DiscordChecks(Require, OnlyFields));

    /// <summary>What stands in the channels, in the order of posting.</summary>
    public List<PostedMessage> Messages { get; } = [];

    /// <summary>The threads of the forum, by name.</summary>
    public List<(string Id, string Name)> Threads { get; } = [];

    /// <summary>Whom direct messages were opened with last.</summary>
    public string? DirectTo { get; private set; }

    /// <summary>The commands as registered; undefined before.</summary>
    public JsonElement Commands { get; private set; }

    /// <summary>Where the application has its interactions delivered; null for through the gateway.</summary>
    public string? EndpointUrl { get; set; }

    /// <summary>How many connections to the gateway the bot may still begin.</summary>
    public int StartsLeft { get; set; } = 999;

    /// <summary>How many shards Discord asks for.</summary>
    public int Shards { get; init; } = 1;

    protected string GatewayAddress => $"ws://{Address.Authority}/gateway";

    protected override string ApiPath => "/api/v10/";

    private string NextId => $"{FirstId + forgotten + Messages.Count}";

    public static async Task<DiscordServer> OpenAsync(TimeProvider? clock = null)
    {
        var server = new DiscordServer(clock ?? TimeProvider.System);
        await server.StartAsync();
        return server;
    }

    public override void Forget()
    {
        base.Forget();
        lock (gate)
        {
            Answers.Clear();
            var over = Math.Max(0, Messages.Count - MessagesKept);
            Messages.RemoveRange(0, over);
            forgotten += over;
        }
    }

    protected override PlatformAnswer Act(PlatformRequest request)
    {
        Require(UserAgent().IsMatch(request.UserAgent), $"the program names itself {request.UserAgent}");
        if (request.Authorization != $"Bot {Token}" || IsTokenRevoked)
        {
            return Error(401, "401: Unauthorized", 0);
        }

        var path = request.Path["/api/v10/".Length..].Split('/');
        Require(request.Body.ValueKind == JsonValueKind.Undefined || request.ContentType == "application/json; charset=utf-8", $"the type is {request.ContentType}");
        lock (gate)
        {
            return (path[0] == "webhooks" ? null : limits.Overrun()) ?? (request.Method, path) switch
            {
                ("POST", ["channels", var channel, "messages"]) => Post(channel, request.Body),
                ("PATCH", ["channels", var channel, "messages", var message]) => Edit(message, channel, request.Body),
                ("POST", ["channels", var channel, "threads"]) => StartThread(channel, request.Body),
                ("GET", ["channels", var channel]) => Describe(channel),
                ("GET", ["guilds", Server, "threads", "active"]) => ListThreads(),
                ("GET", ["applications", Bot.ApplicationId, "commands"]) => new PlatformAnswer(200, Commands.ValueKind == JsonValueKind.Array ? Commands.GetRawText() : "[]"),
                ("PUT", ["applications", Bot.ApplicationId, "commands"]) => Register(request.Body),
                ("PATCH", ["webhooks", Bot.ApplicationId, var token, "messages", "@original"]) => Fill(token, request.Body),
                ("DELETE", ["webhooks", Bot.ApplicationId, var token, "messages", "@original"]) => Remove(token),
                ("POST", ["webhooks", Bot.ApplicationId, var token]) => FollowUp(token, request.Body),
                ("GET", ["applications", "@me"]) => new PlatformAnswer(200, new JsonObject { ["id"] = Bot.ApplicationId, ["interactions_endpoint_url"] = EndpointUrl }.ToJsonString()),
                ("GET", ["gateway", "bot"]) => DescribeGateway(),
                ("POST", ["users", "@me", "channels"]) => OpenDirect(request.Body),
                _ => Unknown(request),
            };
        }
    }

    private PlatformAnswer Post(string channel, JsonElement body)
    {
        checks.Post(body);
        var (headers, isEmpty) = limits.Draw($"post {channel}");
        Require(!isEmpty, "a message was sent into a bucket known to be empty");
        if (isEmpty)
        {
            return limits.Refuse($"post {channel}", headers);
        }

        if (Refusal(channel) is { } refusal)
        {
            return refusal;
        }

        if (channel == Forum)
        {
            return Error(400, "Cannot send messages in a non-text channel", 50008);
        }

        var nonce = body.TryGetProperty("nonce", out var given) ? given.GetString() : null;
        var message = Messages.Find(other => nonce is not null && other.Channel == channel && other.Nonce == nonce);
        if (message is null)
        {
            message = new PostedMessage(channel, NextId, nonce) { Body = body };
            Messages.Add(message);
        }

        return new PlatformAnswer(200, message.Show().ToJsonString(), headers);
    }

    private PlatformAnswer Edit(string id, string channel, JsonElement body)
    {
        checks.Edit(body);
        if (Refusal(channel) is { } refusal && !Threads.Exists(thread => thread.Id == channel))
        {
            return refusal;
        }

        var message = Messages.Find(other => other.Channel == channel && other.Id == id)
            ?? (int.Parse(id, CultureInfo.InvariantCulture) < FirstId + forgotten ? new PostedMessage(channel, id, Nonce: null) { Body = body } : null);
        if (message is null)
        {
            return Error(404, "Unknown Message", 10008);
        }

        var (headers, isEmpty) = limits.Draw($"edit {channel}");
        Require(!isEmpty, "a message was sent into a bucket known to be empty");
        if (isEmpty)
        {
            return limits.Refuse($"edit {channel}", headers);
        }

        message.Body = body;
        return new PlatformAnswer(200, message.Show().ToJsonString(), headers);
    }

    private PlatformAnswer OpenDirect(JsonElement body)
    {
        OnlyFields(body, "the direct message", "recipient_id");
        DirectTo = body.GetProperty("recipient_id").GetString();
        return new PlatformAnswer(200, new JsonObject { ["id"] = Direct, ["type"] = 1 }.ToJsonString());
    }

    private PlatformAnswer StartThread(string channel, JsonElement body)
    {
        checks.Thread(body);
        Require(channel == Forum, $"a thread with a message is begun in {channel}, which is no forum");
        var id = NextId;
        Threads.Add((id, body.GetProperty("name").GetString()!));
        Messages.Add(new PostedMessage(id, id, Nonce: null) { Body = body.GetProperty("message") });
        return new PlatformAnswer(201, Thread(id, body.GetProperty("name").GetString()!).ToJsonString());
    }

    private PlatformAnswer ListThreads() => new(200, new JsonObject
    {
        ["threads"] = new JsonArray([.. Threads.Select(thread => Thread(thread.Id, thread.Name))]),
        ["members"] = new JsonArray(),
    }.ToJsonString());

    private static JsonObject Thread(string id, string name) =>
        new() { ["id"] = id, ["type"] = 11, ["name"] = name, ["parent_id"] = Forum, ["owner_id"] = Bot.ApplicationId, ["guild_id"] = Server };

    private PlatformAnswer Describe(string channel) => Refusal(channel) ?? new PlatformAnswer(
        200, (channel == Forum ? JsonNode.Parse(ForumJson)! : new JsonObject { ["id"] = channel, ["type"] = 0, ["guild_id"] = Server }).ToJsonString());

    private PlatformAnswer DescribeGateway() => new(200, new JsonObject
    {
        ["url"] = GatewayAddress,
        ["shards"] = Shards,
        ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = StartsLeft, ["reset_after"] = 14400000, ["max_concurrency"] = Shards },
    }.ToJsonString());

    private PlatformAnswer Register(JsonElement body)
    {
        checks.Commands(body);
        var listed = JsonNode.Parse(body.GetRawText())!.AsArray();
        for (var i = 0; i < listed.Count; i++)
        {
            // What Discord adds of its own, and how it gives permissions back.
            var command = listed[i]!.AsObject();
            (command["id"], command["application_id"], command["version"], command["type"], command["nsfw"]) = ($"{i + 1}", Bot.ApplicationId, "1", 1, false);
            command["default_member_permissions"] = command["default_member_permissions"]?.ToString();
        }

        Commands = JsonSerializer.SerializeToElement(listed);
        return new PlatformAnswer(200, Commands.GetRawText());
    }

    private PlatformAnswer Unknown(PlatformRequest request)
    {
        Require(condition: false, $"{request.Method} {request.Path} is no call of Discord's");
        return Error(404, "404: Not Found", 0);
    }

    private static PlatformAnswer? Refusal(string channel) => channel switch
    {
        Room or OtherRoom or Forum or Direct or [More, ..] => null,
        Hidden => Error(403, "Missing Access", 50001),
        Mute => Error(403, "Missing Permissions", 50013),
        Locked => Error(400, "Thread is archived", 50083),
        _ => Error(404, "Unknown Channel", 10003),
    };

    protected static PlatformAnswer Error(int status, string message, int code) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code }.ToJsonString());

    [GeneratedRegex(@"^DiscordBot \(https://[^ ,]+, v?[0-9.]+\)", RegexOptions.NonBacktracking)]
    private static partial Regex UserAgent();
}
