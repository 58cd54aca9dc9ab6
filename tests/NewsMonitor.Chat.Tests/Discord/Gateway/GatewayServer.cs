using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord.Gateway;

/// <summary>Discord with its gateway: https://discord.com/developers/docs/events/gateway.</summary>
internal sealed class GatewayServer : DiscordServer
{
    private const int Heartbeat = 1, Identify = 2, Resume = 6, Hello = 10, HeartbeatHeard = 11;
    private const int AuthenticationFailed = 4004;

    /// <summary>The intent "guilds": the bot asks to be told of nothing else.</summary>
    private const int Guilds = 1;

    private readonly ConcurrentDictionary<int, GatewaySession> sessions = new();
    private int heartbeats;
    private int resumes;
    private int identifies;

    private GatewayServer(TimeProvider clock)
        : base(clock)
    {
    }

    public int Heartbeats => heartbeats;

    public int Resumes => resumes;

    public int Identifies => identifies;

    /// <summary>The shards that were told of their servers, in order.</summary>
    public IReadOnlyList<GatewaySession> Ready => [.. sessions.Values.OrderBy(session => session.Shard)];

    public static async Task<GatewayServer> OpenAsync(TimeProvider clock, int shards = 1)
    {
        var server = new GatewayServer(clock) { Shards = shards };
        await server.StartAsync();
        return server;
    }

    protected override bool IsSpared(PlatformRequest request) => request.Path.EndsWith("/callback", StringComparison.Ordinal);

    protected override PlatformAnswer Act(PlatformRequest request) => (request.Method, request.Path["/api/v10/".Length..].Split('/')) switch
    {
        // The interaction's own token is leave enough.
        ("POST", ["interactions", _, var token, "callback"]) => Answered(token, request.Body),
        _ => base.Act(request),
    };

    protected override async Task ConverseAsync(string address, WebSocket socket, CancellationToken cancellation)
    {
        Require(address == "/gateway?v=10&encoding=json&compress=zlib-stream", $"the gateway was opened at {address}");
        using var wire = new GatewayWire(socket);
        await wire.SendAsync(Hello, new JsonObject { ["heartbeat_interval"] = 2000 });
        GatewaySession? session = null;
        while (await wire.ReceiveAsync(cancellation) is { } frame)
        {
            var data = frame.GetProperty("d");
            switch (frame.GetProperty("op").GetInt32())
            {
                case Heartbeat:
                    Interlocked.Increment(ref heartbeats);
                    await wire.SendAsync(HeartbeatHeard, null);
                    break;
                case Identify or Resume when data.GetProperty("token").GetString() != Token || IsTokenRevoked:
                    await wire.CloseAsync(AuthenticationFailed, "Authentication failed.");
                    break;
                case Identify:
                    Require(session is null, "a shard introduced itself twice");
                    session = await BeginAsync(wire, data);
                    break;
                case Resume:
                    Require(session is null, "a shard introduced itself twice");
                    session = await GoOnAsync(wire, data);
                    break;
                default:
                    Require(false, $"the gateway was told {frame}");
                    break;
            }
        }

        session?.Lose(wire);
    }

    private PlatformAnswer Answered(string token, JsonElement body)
    {
        Require(!Answers.ContainsKey(token), "an interaction was answered twice");
        Take(token, body);
        return new PlatformAnswer(204, "");
    }

    private async Task<GatewaySession> BeginAsync(GatewayWire wire, JsonElement data)
    {
        Interlocked.Increment(ref identifies);
        Require(data.GetProperty("intents").GetInt32() == Guilds, $"the bot asks for {data.GetProperty("intents")}");
        // A bot of one shard need not say so.
        var (shard, shards) = data.TryGetProperty("shard", out var named) ? (named[0].GetInt32(), named[1].GetInt32()) : (0, 1);
        Require(shards == Shards && shard < shards, $"the bot is shard {shard} of {shards}");
        var session = new GatewaySession($"session-{shard}-{identifies}", shard);
        await session.GoOnAsync(wire, heard: 0);
        await session.TellAsync("READY", GatewayJson.Ready(session.Id, GatewayAddress, hasServer: shard == 0));
        if (shard == 0)
        {
            await session.TellAsync("GUILD_CREATE", GatewayJson.Server());
        }

        sessions[shard] = session;
        return session;
    }

    private async Task<GatewaySession?> GoOnAsync(GatewayWire wire, JsonElement data)
    {
        var session = sessions.Values.FirstOrDefault(known => known.Id == data.GetProperty("session_id").GetString());
        Require(session is not null, "a session goes on that never began");
        Interlocked.Increment(ref resumes);
        if (session is not null)
        {
            await session.GoOnAsync(wire, data.GetProperty("seq").GetInt32());
            await session.TellAsync("RESUMED", []);
        }

        return session;
    }
}
