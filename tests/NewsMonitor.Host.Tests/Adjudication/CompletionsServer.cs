using System.Collections.Concurrent;
using System.Text.Json;

namespace NewsMonitor.Host.Tests.Adjudication;

/// <summary>A service on 127.0.0.1 that speaks chat completions and says what a test has it say.</summary>
internal sealed class CompletionsServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private CompletionsServer(WebApplication app) => this.app = app;

    public Uri Endpoint => new($"{app.Urls.First()}/v1");

    /// <summary>The bodies of the calls so far.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>The keys they came with.</summary>
    public ConcurrentQueue<string> Keys { get; } = new();

    /// <summary>Answers a call, given its body.</summary>
    public Func<string, HttpResponse, CancellationToken, Task> Answer { get; set; } = (_, response, cancellation) => SayAsync(response, "", cancellation);

    public static async Task<CompletionsServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new CompletionsServer(builder.Build());
        server.app.MapPost("/v1/chat/completions", server.CompleteAsync);
        server.app.MapGet("/v1/models", () => Results.Json(new { @object = "list", data = Array.Empty<object>() }));
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Has it say this, whatever it is asked.</summary>
    public void Says(string content) => Answer = (_, response, cancellation) => SayAsync(response, content, cancellation);

    /// <summary>Has it refuse with this status.</summary>
    public void Refuses(int status, string body = "") => Answer = (_, response, cancellation) =>
    {
        response.StatusCode = status;
        return response.WriteAsync(body, cancellation);
    };

    public static Task SayAsync(HttpResponse response, string content, CancellationToken cancellation, string finish = "stop") => response.WriteAsJsonAsync(
        new
        {
            id = "chatcmpl-1",
            @object = "chat.completion",
            created = 1_700_000_000,
            model = "local",
            choices = new[] { new { index = 0, message = new { role = "assistant", content }, finish_reason = finish } },
            usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
        },
        JsonSerializerOptions.Web,
        cancellation);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task CompleteAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var call = await reader.ReadToEndAsync(context.RequestAborted);
        Calls.Enqueue(call);
        Keys.Enqueue(context.Request.Headers.Authorization.ToString());
        await Answer(call, context.Response, context.RequestAborted);
    }
}
