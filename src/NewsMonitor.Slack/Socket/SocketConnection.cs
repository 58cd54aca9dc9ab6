using SlackNet;
using SlackNet.SocketMode;

namespace NewsMonitor.Slack.Socket;

/// <summary>A connection of Socket Mode as SlackNet makes it: opened again when it is lost.</summary>
internal sealed class SocketConnection : IDisposable
{
    /// <summary>One web socket: with more of them, SlackNet 0.17 ends the process when it is disposed of before the last is opened.</summary>
    private static readonly SocketModeConnectionOptions One = new() { NumberOfConnections = 1 };

    private readonly SocketCalls calls;
    private readonly SocketWires wires;
    private readonly CoreSocketModeClient client;
    private readonly TaskCompletionSource<SocketFault> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SocketConnection? former;
    private bool isDisposed;

    /// <param name="options">Whose connection, and where.</param>
    /// <param name="pace">That of all connections.</param>
    /// <param name="former">Stands until this one does; null for none.</param>
    /// <param name="clock">Counts the waits.</param>
    public SocketConnection(SlackOptions options, OpeningPace pace, SocketConnection? former, TimeProvider clock)
    {
        this.former = former;
        var json = Default.JsonSettings();
        calls = new SocketCalls(options.Posting, pace, json, clock) { IsOver = () => ended.Task.IsCompleted, Refused = End, Failed = NoteFailure };
        wires = new SocketWires { Lost = NoteLoss, Failed = NoteFailure };
        var api = new SlackApiClient(calls, calls, json, options.AppToken);
        client = new CoreSocketModeClient(api, wires, json, Default.Scheduler, Default.Logger);
        client.RawSocketMessages.Subscribe(Take);
    }

    /// <summary>Told of what is waited for, or null once Slack has said hello.</summary>
    public required Action<string?> Changed { get; init; }

    /// <summary>Told of what is delivered.</summary>
    public required Action<SocketFrame> Received { get; init; }

    /// <summary>Connects and stays so.</summary>
    /// <returns>Why it ended, once a person has to mend something or a fresh connection is needed.</returns>
    public async Task<SocketFault> RunAsync(CancellationToken cancellation)
    {
        try
        {
            await client.Connect(One, cancellation);
            return await ended.Task.WaitAsync(cancellation);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            return ended.Task.IsCompleted ? await ended.Task : SocketFault.Of(fault);
        }
    }

    public void Dispose()
    {
        Interlocked.Exchange(ref former, null)?.Dispose();
        if (Interlocked.Exchange(ref isDisposed, true))
        {
            return;
        }

        ended.TrySetCanceled();
        try
        {
            client.Dispose();
        }
        catch (ObjectDisposedException)
        {
            // SlackNet has let go of its sockets by itself when Slack turned Socket Mode off, and cannot do so twice.
        }

        calls.Dispose();
    }

    private void End(SocketFault fault) => ended.TrySetResult(fault);

    private void NoteLoss() => Tell(SocketFault.Lost);

    private void NoteFailure(Exception fault)
    {
        if (wires.AreAllGone)
        {
            Tell(SocketFault.Of(fault));
        }
    }

    private void Tell(SocketFault fault)
    {
        // Once it has ended, its end says what there is to say, and the next connection how that stands.
        if (!ended.Task.IsCompleted)
        {
            Changed(fault.Sentence);
        }
    }

    /// <summary>Throws nothing: SlackNet would take that for the socket's end.</summary>
    private void Take(RawSocketMessage message)
    {
        if (SocketFrame.Read(message.Message) is not { } frame)
        {
            return;
        }

        if (frame.Type == SocketFrame.Hello)
        {
            Changed(null);
            Interlocked.Exchange(ref former, null)?.Dispose();
        }
        else if (frame.Type == SocketFrame.Disconnect)
        {
            End(SocketFault.OfDisconnection(frame.Reason));
        }
        else if (frame.EnvelopeId is { } id)
        {
            _ = AcknowledgeAsync(message.SocketId, id);
            Received(frame);
        }
    }

    private async Task AcknowledgeAsync(int socket, string envelope)
    {
        try
        {
            await client.Send(socket, new Acknowledgement { EnvelopeId = envelope });
        }
        catch (Exception fault) when (fault is System.Net.WebSockets.WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The socket is gone, which is told of by itself; Slack delivers again what it thinks was not heard.
        }
    }
}
