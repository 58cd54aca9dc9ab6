using NewsMonitor.Alerts;

namespace NewsMonitor.Host.Web;

/// <summary>Alerts as server-sent events, each a finished card, until the page leaves or the program stops.</summary>
internal sealed class EventStream(WebListener listener, TimeProvider time, CancellationToken stopping) : IResult
{
    /// <summary>A sign of life this often finds pages that are gone.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var _ = listener;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, stopping);
        httpContext.Response.ContentType = "text/event-stream";
        httpContext.Response.Headers.CacheControl = "no-store";
        httpContext.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await SendAsync(httpContext.Response, ": here\n\n", ending.Token);
            await ForwardAsync(httpContext.Response, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The page was closed, or the program stops: both end the stream.
        }
    }

    private async Task ForwardAsync(HttpResponse response, CancellationToken cancellation)
    {
        var more = listener.Alerts.WaitToReadAsync(cancellation).AsTask();
        while (true)
        {
            if (await Task.WhenAny(more, Task.Delay(Heartbeat, time, cancellation)) != more)
            {
                cancellation.ThrowIfCancellationRequested();
                await SendAsync(response, ": still here\n\n", cancellation);
                continue;
            }

            if (!await more)
            {
                return;
            }

            while (listener.Alerts.TryRead(out var message))
            {
                await SendAsync(response, Event(message), cancellation);
            }

            more = listener.Alerts.WaitToReadAsync(cancellation).AsTask();
        }
    }

    private static string Event(OutboxMessage message)
    {
        var card = message.Digest is { } digest ? DigestFragment.Show(message.Id, digest) : AlertFragment.Show(message.AlertId, message.Card);
        var lines = card.ToString().ReplaceLineEndings("\n").Split('\n');
        return $"event: alert\n{string.Concat(lines.Select(line => $"data: {line}\n"))}\n";
    }

    private static async Task SendAsync(HttpResponse response, string text, CancellationToken cancellation)
    {
        await response.WriteAsync(text, cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
