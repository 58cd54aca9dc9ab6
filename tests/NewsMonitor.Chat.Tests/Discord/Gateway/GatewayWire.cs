using System.IO.Compression;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord.Gateway;

/// <summary>One connection of the gateway, with its frames in one zlib stream:
/// https://discord.com/developers/docs/events/gateway#zlibstream.</summary>
internal sealed class GatewayWire : IDisposable
{
    private readonly WebSocket socket;
    private readonly MemoryStream packed = new();
    private readonly ZLibStream packer;
    private readonly SemaphoreSlim gate = new(1);

    public GatewayWire(WebSocket socket) => (this.socket, packer) = (socket, new ZLibStream(packed, CompressionLevel.Fastest));

    /// <summary>Sends a frame.</summary>
    public async Task SendAsync(int op, JsonNode? data, int? sequence = null, string? type = null)
    {
        var frame = new JsonObject { ["op"] = op, ["d"] = data?.DeepClone(), ["s"] = sequence, ["t"] = type };
        await gate.WaitAsync();
        try
        {
            packed.SetLength(0);
            await packer.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(frame));
            await packer.FlushAsync();
            await socket.SendAsync(packed.ToArray(), WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // Gone meanwhile; what was to be sent is sent again after a resume.
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The next frame; null when the other side has closed, or is gone.</summary>
    public async Task<JsonElement?> ReceiveAsync(CancellationToken cancellation) =>
        await SocketMessages.NextAsync(socket, cancellation) is { } message ? JsonDocument.Parse(message).RootElement.Clone() : null;

    public Task CloseAsync(int code, string reason) => socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, CancellationToken.None);

    /// <summary>Breaks the connection as a network does.</summary>
    public void Break() => socket.Abort();

    public void Dispose()
    {
        packer.Dispose();
        gate.Dispose();
    }
}
