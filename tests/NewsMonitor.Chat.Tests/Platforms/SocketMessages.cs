using System.Net.WebSockets;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>What comes over a web socket, message by message.</summary>
internal static class SocketMessages
{
    /// <summary>The next message, whole; null when the other side has closed, or is gone.</summary>
    public static async Task<byte[]?> NextAsync(WebSocket socket, CancellationToken cancellation)
    {
        var whole = new MemoryStream();
        var part = new byte[4096];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(part, cancellation);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                whole.Write(part, 0, received.Count);
                if (received.EndOfMessage)
                {
                    return whole.ToArray();
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            return null;
        }
    }
}
