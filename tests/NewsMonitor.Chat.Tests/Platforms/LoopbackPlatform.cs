using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>A chat platform on 127.0.0.1. It is strict: whatever the real one would not take is a breach, and a breach
/// fails the test when the server is disposed of.</summary>
internal abstract class LoopbackPlatform : IAsyncDisposable
{
    public const string Token = "xoxb-token-of-the-tests";

    private static readonly ScriptedAnswer Outage = new(503, "<html>Service unavailable</html>", [], IsLost: false);

    private readonly ConcurrentQueue<ScriptedAnswer> script = new();
    private WebApplication? app;
    private int refusals;

    /// <summary>The requests so far, in order.</summary>
    public ConcurrentQueue<PlatformRequest> Requests { get; } = new();

    public ConcurrentQueue<string> Breaches { get; } = new();

    /// <summary>How many were refused for a limit's sake.</summary>
    public int Refusals => refusals;

    /// <summary>Whether every request meets a fault of the platform's own, a page of some server before it.</summary>
    public bool IsDown { get; set; }

    /// <summary>Whether the bot's token was taken back.</summary>
    public bool IsTokenRevoked { get; set; }

    public Uri Address { get; private set; } = null!;

    /// <summary>Where the API is below the server's root, with slashes around it.</summary>
    protected abstract string ApiPath { get; }

    /// <summary>Answers the next request so, instead of acting on it.</summary>
    public void AnswerNext(int status, string body, params (string Name, string Value)[] headers) =>
        script.Enqueue(new ScriptedAnswer(status, body, headers, IsLost: false));

    /// <summary>Acts on the next request and breaks the connection before its answer.</summary>
    public void LoseNextAnswer() => script.Enqueue(new ScriptedAnswer(200, "", [], IsLost: true));

    /// <summary>Forgets what came and all messages but the latest, so that an hour of traffic leaves no more here than a minute of it. An edit of
    /// a message that is forgotten is taken.</summary>
    public virtual void Forget() => Requests.Clear();

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        Assert.Empty(Breaches);
    }

    protected async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.UseWebSockets();
        app.Run(AnswerAsync);
        await app.StartAsync();
        Address = new Uri(app.Urls.First() + ApiPath);
    }

    /// <summary>Checks a request and does what the platform would.</summary>
    protected abstract PlatformAnswer Act(PlatformRequest request);

    /// <summary>Talks with the program over a socket that it has opened.</summary>
    /// <param name="address">The path and the query it was opened at.</param>
    /// <param name="socket">Closed when this ends.</param>
    /// <param name="cancellation">Ends with the connection.</param>
    protected virtual Task ConverseAsync(string address, WebSocket socket, CancellationToken cancellation)
    {
        Breaches.Enqueue($"a socket was opened at {address}");
        return Task.CompletedTask;
    }

    /// <summary>Whether a request is answered even while others meet what the test has in store.</summary>
    protected virtual bool IsSpared(PlatformRequest request) => false;

    /// <summary>Notes a breach when the condition does not hold.</summary>
    protected void Require(bool condition, string breach)
    {
        if (!condition)
        {
            Breaches.Enqueue(breach);
        }
    }

    /// <summary>Notes every field that is none of those named.</summary>
    protected void OnlyFields(JsonElement value, string where, params string[] names)
    {
        foreach (var property in value.EnumerateObject())
        {
            Require(names.Contains(property.Name), $"{where} has the unknown field {property.Name}");
        }
    }

    private PlatformAnswer Tried(PlatformRequest request)
    {
        try
        {
            return Act(request);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            Breaches.Enqueue($"what came cannot be read: {fault.Message}");
            return new PlatformAnswer(400, "{}");
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await ConverseAsync($"{context.Request.Path}{context.Request.QueryString}", socket, context.RequestAborted);
            return;
        }

        var request = await PlatformRequest.ReadAsync(context.Request);
        Requests.Enqueue(request);
        var breaches = Breaches.Count;
        var scripted = IsSpared(request) ? null : IsDown ? Outage : script.TryDequeue(out var next) ? next : null;
        var answer = scripted is { IsLost: false } ? new PlatformAnswer(scripted.Status, scripted.Body, scripted.Headers) : Tried(request);
        if (scripted is { IsLost: true })
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = Breaches.Count > breaches ? 400 : answer.Status;
        _ = answer.Status == 429 ? Interlocked.Increment(ref refusals) : 0;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.Body);
    }

    private sealed record ScriptedAnswer(int Status, string Body, (string Name, string Value)[] Headers, bool IsLost);
}
