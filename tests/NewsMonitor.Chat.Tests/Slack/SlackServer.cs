using System.Text.Json;
using System.Text.Json.Nodes;
using System.Web;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>Slack's Web API as far as the bot uses it: channels and threads, messages, their history, members, and the addresses
/// at which deliveries are answered.</summary>
internal class SlackServer : LoopbackPlatform
{
    /// <summary>A channel, and another; one that is archived.</summary>
    public const string Room = "C42", OtherRoom = "C43", Archived = "C45";

    public const string Team = "T900";

    /// <summary>What the ids of as many more channels as are wanted begin with.</summary>
    public const string More = "C6";

    /// <summary>Postings that a channel takes at once before it wants a second for each.</summary>
    private const double Burst = 3;

    private const int MessagesKept = 100;

    private static readonly TimeSpan ResponseLife = TimeSpan.FromMinutes(30);

    private readonly TimeProvider clock;
    private readonly Dictionary<string, (double Room, DateTimeOffset At)> buckets = [];
    private readonly Dictionary<string, SlackAnswered> answers = [];
    private readonly Lock gate = new();
    private int forgotten;

    protected SlackServer(TimeProvider clock) => (this.clock, Checks) = (clock, new SlackChecks(Require, OnlyFields));

    public SlackChecks Checks { get; }

    /// <summary>What stands in the channels, in the order of posting.</summary>
    public List<Posted> Messages { get; } = [];

    /// <summary>The scopes that the token has.</summary>
    public string Scopes { get; set; } = "chat:write,commands,users:read,channels:history,groups:history";

    /// <summary>The members, by id, as <c>users.info</c> shows them.</summary>
    public Dictionary<string, JsonObject> Members { get; } = new[] { Person.Editor, Person.Reader }.ToDictionary(
        person => person.Id,
        person => new JsonObject
        {
            ["id"] = person.Id,
            ["team_id"] = Team,
            ["name"] = person.Name,
            ["deleted"] = false,
            ["is_admin"] = person.MayChange,
            ["is_owner"] = false,
            ["is_bot"] = false,
        });

    protected override string ApiPath => "/api/";

    /// <summary>Whether what takes long is put off at the address of its delivery; else it is in the answer to the delivery itself.</summary>
    protected virtual bool PutsOffThere => false;

    public static async Task<SlackServer> OpenAsync(TimeProvider? clock = null)
    {
        var server = new SlackServer(clock ?? TimeProvider.System);
        await server.StartAsync();
        return server;
    }

    /// <summary>The least time in which its limits let so many messages into a channel.</summary>
    public static TimeSpan LeastTime(int each) => TimeSpan.FromSeconds(Math.Max(0, each - Burst));

    /// <summary>Makes the address at which a delivery is answered.</summary>
    public SlackAnswered Expect(string trigger)
    {
        lock (gate)
        {
            var answered = new SlackAnswered(new Uri(Address, $"/respond/{trigger}"), clock.GetUtcNow());
            return answers[answered.Address.AbsolutePath] = answered;
        }
    }

    /// <summary>What came to an address of a delivery; null when there is none such.</summary>
    public SlackAnswered? AnsweredAt(string path)
    {
        lock (gate)
        {
            return answers.GetValueOrDefault(path);
        }
    }

    public override void Forget()
    {
        base.Forget();
        lock (gate)
        {
            answers.Clear();
            var over = Math.Max(0, Messages.Count - MessagesKept);
            Messages.RemoveRange(0, over);
            forgotten += over;
        }
    }

    protected override PlatformAnswer Act(PlatformRequest request)
    {
        lock (gate)
        {
            if (request.Path.StartsWith("/respond/", StringComparison.Ordinal))
            {
                return Respond(request);
            }

            if (request.Authorization != $"Bearer {Token}" || IsTokenRevoked)
            {
                return Error(IsTokenRevoked ? "token_revoked" : "invalid_auth");
            }

            Require(request.Body.ValueKind == JsonValueKind.Undefined || request.ContentType == "application/json; charset=utf-8", $"the type is {request.ContentType}");
            return (request.Method, request.Path) switch
            {
                ("POST", "/api/chat.postMessage") => Post(request.Body),
                ("POST", "/api/chat.update") => Edit(request.Body),
                ("GET", "/api/conversations.history") => History(request, thread: null),
                ("GET", "/api/conversations.replies") => History(request, HttpUtility.ParseQueryString(request.Query)["ts"]),
                ("POST", "/api/auth.test") => new PlatformAnswer(
                    200, new JsonObject { ["ok"] = true, ["team"] = "Desk", ["team_id"] = Team, ["user"] = "monitor", ["user_id"] = "U1" }.ToJsonString(), ("X-OAuth-Scopes", Scopes)),
                ("GET", "/api/users.info") => Member(HttpUtility.ParseQueryString(request.Query)["user"]!),
                _ => Unknown(request),
            };
        }
    }

    private PlatformAnswer Post(JsonElement body)
    {
        Checks.Post(body);
        var channel = body.GetProperty("channel").GetString()!;
        Require(Draw(channel), $"more than one message a second goes to {channel}");
        if (Refusal(channel) is { } refusal)
        {
            return refusal;
        }

        var isTold = Members.ContainsKey(channel);
        Require(isTold || body.GetProperty("metadata").GetProperty("event_payload").GetProperty("alert_id").GetInt64() > 0, "no alert is named");
        var message = new Posted(channel, Ts(forgotten + Messages.Count), isTold ? default : body.GetProperty("metadata"))
        {
            Body = body,
            Thread = body.TryGetProperty("thread_ts", out var thread) ? thread.GetString() : null,
        };
        Messages.Add(message);
        return Ok(message);
    }

    private PlatformAnswer Edit(JsonElement body)
    {
        Checks.Edit(body);
        var (channel, ts) = (body.GetProperty("channel").GetString(), body.GetProperty("ts").GetString());
        if (Messages.Find(message => message.Channel == channel && message.Ts == ts) is { } found)
        {
            found.Body = body;
            return Ok(found);
        }

        return string.CompareOrdinal(ts, Ts(forgotten)) < 0 ? Ok(new Posted(channel!, ts!, default) { Body = body }) : Error("message_not_found");
    }

    private PlatformAnswer History(PlatformRequest request, string? thread)
    {
        var query = HttpUtility.ParseQueryString(request.Query);
        Require(query["include_all_metadata"] == "true", "the history comes without metadata");
        var found = Messages.Where(message => message.Channel == query["channel"] && message.Thread == thread).Reverse().Select(message => new JsonObject
        {
            ["type"] = "message",
            ["ts"] = message.Ts,
            ["metadata"] = JsonNode.Parse(message.Metadata.GetRawText()),
        });
        return new PlatformAnswer(200, new JsonObject { ["ok"] = true, ["messages"] = new JsonArray([.. found]) }.ToJsonString());
    }

    private PlatformAnswer Member(string id) => Members.TryGetValue(id, out var member)
        ? new PlatformAnswer(200, new JsonObject { ["ok"] = true, ["user"] = member.DeepClone() }.ToJsonString())
        : Error("user_not_found");

    private PlatformAnswer Respond(PlatformRequest request)
    {
        Require(request.Authorization.Length == 0, "the token is shown where it is not asked for");
        Require(request.Method == "POST" && request.ContentType == "application/json; charset=utf-8", $"an answer is a {request.Method} of {request.ContentType}");
        Checks.Response(request.Body);
        if (!answers.TryGetValue(request.Path, out var answered))
        {
            Require(false, "an answer goes to an address that was never given");
            return new PlatformAnswer(404, "no_service");
        }

        Require(clock.GetUtcNow() - answered.At < ResponseLife, "an answer comes after its address has run out");
        Require(answered.Body.ValueKind == JsonValueKind.Undefined, "a delivery is answered twice");
        if (request.Body.TryGetProperty("blocks", out _))
        {
            answered.Body = request.Body;
        }
        else
        {
            Require(PutsOffThere && answered.PutOff.ValueKind == JsonValueKind.Undefined, "a delivery is put off twice, or where nobody looks");
            answered.PutOff = request.Body;
        }

        return new PlatformAnswer(200, "ok");
    }

    /// <summary>Takes one from a channel's bucket, which fills by one a second.</summary>
    private bool Draw(string channel)
    {
        var now = clock.GetUtcNow();
        var room = buckets.TryGetValue(channel, out var bucket) ? Math.Min(Burst, bucket.Room + (now - bucket.At).TotalSeconds) : Burst;
        buckets[channel] = (Math.Max(0, room - 1), now);
        return room >= 1;
    }

    private PlatformAnswer Unknown(PlatformRequest request)
    {
        Require(false, $"{request.Method} {request.Path} is no call of Slack's");
        return Error("unknown_method");
    }

    private PlatformAnswer? Refusal(string channel) => channel switch
    {
        Room or OtherRoom => null,
        _ when channel.StartsWith(More, StringComparison.Ordinal) => null,
        Archived => Error("is_archived"),
        _ when Members.ContainsKey(channel) => null,
        _ => Error("channel_not_found"),
    };

    private static string Ts(int number) => $"1700000000.{number:000000}";

    private static PlatformAnswer Ok(Posted message) => new(200, new JsonObject
    {
        ["ok"] = true,
        ["channel"] = message.Channel,
        ["ts"] = message.Ts,
        ["text"] = message.Body.GetProperty("text").GetString(),
        ["message"] = new JsonObject { ["type"] = "message", ["ts"] = message.Ts, ["text"] = message.Body.GetProperty("text").GetString() },
    }.ToJsonString());

    protected static PlatformAnswer Error(string error) => new(200, new JsonObject { ["ok"] = false, ["error"] = error }.ToJsonString());

    internal sealed record Posted(string Channel, string Ts, JsonElement Metadata)
    {
        public JsonElement Body { get; set; }

        public string? Thread { get; init; }

        /// <summary>Everything that is read, block after block.</summary>
        public string Markup => string.Join('\n', Body.GetProperty("blocks").EnumerateArray().SelectMany(SlackChecks.TextsOf).Select(text => text.GetProperty("text").GetString()));
    }
}
