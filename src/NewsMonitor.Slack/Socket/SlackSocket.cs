using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Deliveries;
using NewsMonitor.Slack.Interactions;

namespace NewsMonitor.Slack.Socket;

/// <summary>Keeps a connection of Slack's Socket Mode, over which comes what people do, and answers it. No public address is needed.</summary>
public sealed partial class SlackSocket(
    SlackClient client, DeliveryAnswers answers, PlatformStates states, TimeProvider clock, ILogger<SlackSocket> logger)
{
    private readonly OpenLine line = new("Slack", "Socket Mode", states, logger);
    private readonly DeliveryReader reader = new(client.Options.Posting);
    private readonly OpeningPace pace = new(clock);
    private readonly CallRetries retries = new(client.Options.Posting, clock);

    /// <summary>Connects, and connects anew for as long as that fails; nothing else waits for it.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        line.Begin();
        SocketConnection? connection = null;
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                connection = new SocketConnection(client.Options, pace, connection, clock) { Changed = line.Tell, Received = Receive };
                var fault = await connection.RunAsync(cancellation);
                if (fault.Sentence is { } sentence)
                {
                    connection.Dispose();
                    line.Tell(sentence);
                }

                await Task.Delay(fault.Wait, clock, cancellation);
            }
        }
        finally
        {
            connection?.Dispose();
            await line.AllAnsweredAsync();
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

        line.Answer(() => AnswerAsync(delivery));
    }

    private async Task<ApiAnswer?> AnswerAsync(SlackDelivery delivery)
    {
        var answer = await answers.AnswerAsync(delivery, CancellationToken.None);
        ApiAnswer? taken = null;
        if (answer.Body.Length > 0)
        {
            var body = JsonSerializer.Deserialize<JsonElement>(answer.Body.Span);
            taken = await retries.RunAsync(call => client.RespondAsync(delivery.ResponseAddress, body, call), static _ => false, CancellationToken.None);
        }

        answer.Afterwards?.Invoke();
        return taken;
    }

    private static partial class Log
    {
        [LoggerMessage(8110, LogLevel.Warning, "What came over Slack's Socket Mode was passed over: it is none of Slack's {Kind}")]
        public static partial void PassedOver(ILogger logger, string kind);
    }
}
