using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack.Socket;

/// <summary>One connection of Socket Mode, text frame by text frame.</summary>
internal sealed class SocketWire(WebSocket socket) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);

    /// <summary>Sends a frame; nothing when the other side is gone.</summary>
    public Task SendAsync(JsonObject frame) => SendAsync(frame.ToJsonString());

    /// <summary>Sends any text.</summary>
    public async Task SendAsync(string text)
    {
        await gate.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // Gone meanwhile.
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The next frame's text; null when the other side has closed, or is gone.</summary>
    public async Task<string?> ReceiveAsync(CancellationToken cancellation) =>
        await SocketMessages.NextAsync(socket, cancellation) is { } message ? Encoding.UTF8.GetString(message) : null;

    public Task CloseAsync() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);

    /// <summary>Breaks the connection as a network does.</summary>
    public void Break() => socket.Abort();

    public void Dispose() => gate.Dispose();
}
