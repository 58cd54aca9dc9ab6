using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsMonitor.Tests.Feeds.Fetching;

/// <summary>A web server on 127.0.0.1 that answers with exactly the bytes a test gives it, one request a connection.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<string, Func<string, Stream, CancellationToken, Task>> pages = new();
    private readonly Task serving;

    public LoopbackServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The requests so far, head lines and all.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public Uri this[string path] => new($"http://127.0.0.1:{Port}{path}");

    /// <summary>Answers a path with a program that writes raw bytes.</summary>
    public LoopbackServer On(string path, Func<string, Stream, CancellationToken, Task> answer)
    {
        pages[path] = answer;
        return this;
    }

    /// <summary>Answers a path with a status line, headers and a body of stated length.</summary>
    public LoopbackServer On(string path, string status, string headers = "", string body = "") =>
        On(path, status, headers, Encoding.UTF8.GetBytes(body));

    public LoopbackServer On(string path, string status, string headers, byte[] body) => On(path, async (_, stream, cancellation) =>
    {
        await stream.WriteAsync(Head(status, headers + $"Content-Length: {body.Length}\r\n"), cancellation);
        await stream.WriteAsync(body, cancellation);
    });

    public static byte[] Head(string status, string headers) => Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n");

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await serving;
        closing.Dispose();
    }

    private async Task ServeAsync()
    {
        var answers = new List<Task>();
        try
        {
            while (true)
            {
                answers.Add(AnswerAsync(await listener.AcceptTcpClientAsync(closing.Token)));
                answers.RemoveAll(answer => answer.IsCompletedSuccessfully);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(answers);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                var request = await RequestAsync(stream);
                Requests.Enqueue(request);
                var path = request.Split(' ')[1];
                if (pages.TryGetValue(path, out var answer))
                    await answer(request, stream, closing.Token);
                else
                    await stream.WriteAsync(Head("404 Not Found", "Content-Length: 0\r\n"), closing.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or IndexOutOfRangeException)
            {
                // The fetcher has hung up, or the test is over.
            }
        }
    }

    private async Task<string> RequestAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, closing.Token);
            if (read == 0)
                break;
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return text.ToString();
    }
}
