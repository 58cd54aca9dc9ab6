using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack.Socket;

/// <summary>Slack with its Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode.</summary>
internal sealed class SocketServer : SlackServer
{
    public const string AppToken = "xapp-token-of-the-tests";

    /// <summary>More connections than that Slack lets no app have.</summary>
    private const int MostConnections = 10;

    private readonly ConcurrentDictionary<string, bool> tickets = new();
    private readonly ConcurrentDictionary<string, SocketEnvelope> envelopes = new();
    private readonly ConcurrentDictionary<SocketWire, int> wires = new();
    private readonly ManualResetEventSlim voice = new(initialState: true);
    private int opened;
    private int delivered;

    private SocketServer(TimeProvider clock)
        : base(clock)
    {
    }

    /// <summary>Answers whoever asks for a connection so; null for with one.</summary>
    public string? OpeningError { get; set; }

    /// <summary>Whether whoever opens a connection is turned away at the door.</summary>
    public bool IsDoorShut { get; set; }

    /// <summary>Whether calls for a connection are left without an answer.</summary>
    public bool KeepsSilent
    {
        get => !voice.IsSet;
        set => (value ? (Action)voice.Reset : voice.Set)();
    }

    /// <summary>How many answers to deliveries still meet a fault of Slack's own.</summary>
    public int RefusesAnswers { get; set; }

    /// <summary>How many connections were asked for.</summary>
    public int Openings => opened;

    /// <summary>The connections that stand, the oldest first.</summary>
    public IReadOnlyList<SocketWire> Wires => [.. wires.OrderBy(wire => wire.Value).Select(wire => wire.Key)];

    protected override bool PutsOffThere => true;

    public static new async Task<SocketServer> OpenAsync(TimeProvider? clock = null)
    {
        var server = new SocketServer(clock ?? TimeProvider.System);
        await server.StartAsync();
        return server;
    }

    /// <summary>Delivers something over the newest connection and has it acknowledged within Slack's three seconds.</summary>
    /// <param name="type">The envelope's type.</param>
    /// <param name="payload">What is in it.</param>
    /// <param name="retry">How often it was delivered before.</param>
    public async Task DeliverAsync(string type, JsonNode? payload, int retry = 0)
    {
        var wire = await TalkingHost.EventuallyAsync(() => Task.FromResult(Wires is [.., var newest] ? newest : null));
        var envelope = new SocketEnvelope($"57d6a792-4d35-4d0b-b6aa-{Interlocked.Increment(ref delivered):000000000000}", wire);
        envelopes[envelope.Id] = envelope;
        await wire.SendAsync(envelope.Frame(type, payload, retry));
        if (!await PlatformDeadline.IsMetAsync(envelope.Acknowledged))
        {
            Breaches.Enqueue($"what was delivered as {type} is not acknowledged");
        }
    }

    /// <summary>Says that a connection is about to end.</summary>
    public static Task TellEndAsync(SocketWire wire, string reason) => wire.SendAsync(new JsonObject
    {
        ["type"] = "disconnect",
        ["reason"] = reason,
        ["debug_info"] = new JsonObject { ["host"] = "applink-1" },
    });

    protected override bool IsSpared(PlatformRequest request) => request.Path.StartsWith("/respond/", StringComparison.Ordinal);

    protected override PlatformAnswer Act(PlatformRequest request) => request.Path switch
    {
        "/api/apps.connections.open" => Open(request),
        _ when IsSpared(request) && RefusesAnswers-- > 0 => new PlatformAnswer(503, "<html>Service unavailable</html>"),
        _ => base.Act(request),
    };

    protected override async Task ConverseAsync(string address, WebSocket socket, CancellationToken cancellation)
    {
        Require(tickets.TryRemove(address, out _), $"a socket was opened at {address}, to which nobody was let in, or was before");
        if (IsDoorShut)
        {
            socket.Abort();
            return;
        }

        using var wire = new SocketWire(socket);
        await wire.SendAsync(new JsonObject
        {
            ["type"] = "hello",
            ["num_connections"] = wires.Count + 1,
            ["connection_info"] = new JsonObject { ["app_id"] = "A1" },
            ["debug_info"] = new JsonObject { ["host"] = "applink-1", ["started"] = "2026-01-01 00:00:00.000", ["build_number"] = 1, ["approximate_connection_time"] = 18060 },
        });
        wires[wire] = opened;
        Require(wires.Count <= MostConnections, "the app has more connections than Slack allows");
        while (await wire.ReceiveAsync(cancellation) is { } text)
        {
            Acknowledge(wire, text);
        }

        wires.TryRemove(wire, out _);
    }

    private PlatformAnswer Open(PlatformRequest request)
    {
        Require(request.Method == "POST" && request.ContentType == "application/json; charset=utf-8", $"a connection is asked for by a {request.Method} of {request.ContentType}");
        OnlyFields(request.Body, "the opening");
        var number = Interlocked.Increment(ref opened);
        voice.Wait();
        if (request.Authorization != $"Bearer {AppToken}")
        {
            return Error("invalid_auth");
        }

        if (OpeningError is { } error)
        {
            return Error(error);
        }

        var path = $"/link/?ticket={number}&app_id=A1";
        tickets[path] = true;
        return new PlatformAnswer(200, new JsonObject { ["ok"] = true, ["url"] = $"ws://{Address.Authority}{path}" }.ToJsonString());
    }

    private void Acknowledge(SocketWire wire, string text)
    {
        try
        {
            var frame = JsonDocument.Parse(text).RootElement;
            OnlyFields(frame, "the acknowledgement", "envelope_id");
            var isKnown = envelopes.TryGetValue(frame.GetProperty("envelope_id").GetString()!, out var envelope);
            Require(isKnown, $"an envelope is acknowledged that was never delivered: {text}");
            Require(!isKnown || envelope!.Wire == wire, "an envelope is acknowledged on another connection");
            Require(!isKnown || envelope!.Take(), "an envelope is acknowledged twice");
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentNullException)
        {
            Breaches.Enqueue($"what came over the socket is no acknowledgement: {text}");
        }
    }
}
