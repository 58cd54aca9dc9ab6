using System.Net.WebSockets;
using SlackNet;

namespace NewsMonitor.Slack.Socket;

/// <summary>Makes SlackNet's web sockets, and knows whether any stands.</summary>
internal sealed class SocketWires : IWebSocketFactory
{
    /// <summary>How often the other side is asked whether it is there, and how long it may take to say so.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private int standing;

    /// <summary>Told when the last that stood is gone.</summary>
    public required Action Lost { get; init; }

    /// <summary>Told when one could not be opened.</summary>
    public required Action<Exception> Failed { get; init; }

    public bool AreAllGone => Volatile.Read(ref standing) == 0;

    public IWebSocket Create(string uri)
    {
        var socket = new ClientWebSocket();
        (socket.Options.KeepAliveInterval, socket.Options.KeepAliveTimeout) = (Heartbeat, Heartbeat);
        return new Wire(this, new WebSocketWrapper(socket, uri));
    }

    private async Task<bool> OpenAsync(WebSocketWrapper socket, CancellationToken cancellation)
    {
        try
        {
            if (!await socket.Open(cancellation))
            {
                throw new WebSocketException(WebSocketError.NotAWebSocket);
            }
        }
        catch (Exception fault)
        {
            Failed(fault);
            throw;
        }

        Interlocked.Increment(ref standing);
        _ = NoteEndAsync(socket);
        return true;
    }

    private async Task NoteEndAsync(WebSocketWrapper socket)
    {
        await socket.Closed;
        if (Interlocked.Decrement(ref standing) == 0)
        {
            Lost();
        }
    }

    private sealed class Wire(SocketWires wires, WebSocketWrapper socket) : IWebSocket
    {
        private readonly SemaphoreSlim turn = new(1);

        public WebSocketState State => socket.State;

        public Task Closed => socket.Closed;

        public IObservable<string> Messages => socket.Messages;

        public Task<bool> Open(CancellationToken cancellationToken) => wires.OpenAsync(socket, cancellationToken);

        /// <summary>One message after the other: a web socket takes no two at once.</summary>
        public async Task Send(string message)
        {
            await turn.WaitAsync();
            try
            {
                await socket.Send(message);
            }
            finally
            {
                turn.Release();
            }
        }

        public void Dispose() => socket.Dispose();
    }
}
