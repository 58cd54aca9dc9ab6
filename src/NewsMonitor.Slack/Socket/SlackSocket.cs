using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Slack.Interactions;

namespace NewsMonitor.Slack.Socket;

/// <summary>Keeps a connection of Slack's Socket Mode, over which comes what people do, and answers it. No public address is needed.</summary>
public sealed partial class SlackSocket(
    SlackClient client, DeliveryAnswers answers, PlatformStates states, TimeProvider clock, ILogger<SlackSocket> logger)
{
    private const string Platform = "Slack Socket Mode";

    private readonly DeliveryReader reader = new(client.Options.Posting);
    private readonly OpeningPace pace = new(clock);
    private readonly CallRetries retries = new(client.Options.Posting, clock);
    private readonly ConcurrentDictionary<Task, bool> owed = new();

    /// <summary>Connects, and connects anew for as long as that fails; nothing else waits for it.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        states.Set(new PlatformState(Platform, IsWell: false, "Slack's Socket Mode is being connected; commands wait until then."));
        SocketConnection? connection = null;
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                connection = new SocketConnection(client.Options, pace, connection, clock) { Changed = Tell, Received = Receive };
                var fault = await connection.RunAsync(cancellation);
                if (fault.Sentence is { } sentence)
                {
                    connection.Dispose();
                    Tell(sentence);
                }

                await Task.Delay(fault.Wait, clock, cancellation);
            }
        }
        finally
        {
            connection?.Dispose();
            await Task.WhenAll(owed.Keys);
        }
    }

    /// <summary>Takes what was acknowledged already. Events are none of the program's, which asks for none.</summary>
    private void Receive(SocketFrame frame)
    {
        if (frame.Type is not (SocketFrame.Command or SocketFrame.Press))
        {
            return;
        }

        var delivery = frame switch
        {
            { Payload.ValueKind: JsonValueKind.Undefined } => null,
            { Type: SocketFrame.Command } => reader.ReadCommand(frame.Fields()),
            _ => reader.ReadPress(frame.Payload.GetRawText()),
        };
        if (delivery is null)
        {
            Log.PassedOver(logger, frame.Type);
            return;
        }

        // Not waited for: the socket brings the next meanwhile.
        var answering = AnswerAsync(delivery);
        owed[answering] = true;
        _ = answering.ContinueWith(done => owed.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task AnswerAsync(SlackDelivery delivery)
    {
        try
        {
            var answer = await answers.AnswerAsync(delivery, CancellationToken.None);
            if (answer.Body.Length > 0)
            {
                var body = JsonSerializer.Deserialize<JsonElement>(answer.Body.Span);
                var taken = await retries.RunAsync(call => client.RespondAsync(delivery.ResponseAddress, body, call), static _ => false, CancellationToken.None);
                if (!taken.IsSuccess)
                {
                    Log.Lost(logger, taken.Status?.ToString() ?? taken.Fault ?? "no answer");
                }
            }

            answer.Afterwards?.Invoke();
        }
        catch (Exception fault)
        {
            // Nobody waits for this task: what goes wrong in it is told here or nowhere.
            Log.Failed(logger, fault);
        }
    }

    /// <param name="fault">What is waited for or has to be mended; null when all is well.</param>
    private void Tell(string? fault)
    {
        if (!states.Set(new PlatformState(Platform, fault is null, fault ?? "connected")))
        {
            return;
        }

        if (fault is null)
        {
            Log.Connected(logger);
        }
        else
        {
            Log.Absent(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(8110, LogLevel.Information, "Slack's Socket Mode is connected")]
        public static partial void Connected(ILogger logger);

        [LoggerMessage(8111, LogLevel.Warning, "No commands come from Slack: {Fault}")]
        public static partial void Absent(ILogger logger, string fault);

        [LoggerMessage(8112, LogLevel.Warning, "An answer did not reach Slack: {Reason}")]
        public static partial void Lost(ILogger logger, string reason);

        [LoggerMessage(8113, LogLevel.Error, "What came over Slack's Socket Mode met a fault")]
        public static partial void Failed(ILogger logger, Exception fault);

        [LoggerMessage(8114, LogLevel.Warning, "What came over Slack's Socket Mode was passed over: it is none of Slack's {Kind}")]
        public static partial void PassedOver(ILogger logger, string kind);
    }
}
