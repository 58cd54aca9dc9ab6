using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Discord.Interactions;

namespace NewsMonitor.Discord.Gateway;

/// <summary>Keeps a connection to Discord's gateway, over which comes what people do, and answers it. No public address is needed.</summary>
public sealed partial class DiscordGateway(
    DiscordClient client, InteractionAnswers answers, PlatformStates states, TimeProvider clock, ILogger<DiscordGateway> logger)
{
    private const string Platform = "Discord gateway";

    private readonly ConcurrentDictionary<Task, bool> owed = new();

    /// <summary>Connects, and connects anew for as long as that fails; nothing else waits for it.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        states.Set(new PlatformState(Platform, IsWell: false, "Discord's gateway is being connected; commands wait until then."));
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await using var connection = new GatewayConnection(client.Options.Posting, clock) { Changed = Tell, Received = Receive, Failed = Fail };
                var fault = await connection.RunAsync(cancellation);
                Tell(fault.Sentence);
                await Task.Delay(fault.Wait, clock, cancellation);
            }
        }
        finally
        {
            await Task.WhenAll(owed.Keys);
        }
    }

    private void Receive(Interaction interaction)
    {
        // Not waited for: the gateway tells of the next meanwhile.
        var answering = AnswerAsync(interaction);
        owed[answering] = true;
        _ = answering.ContinueWith(done => owed.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task AnswerAsync(Interaction interaction)
    {
        try
        {
            if (await answers.AnswerAsync(interaction, CancellationToken.None) is not { } answer)
            {
                return;
            }

            var body = JsonSerializer.Deserialize<JsonElement>(answer.Body.Span);
            var taken = await client.AnswerAsync(interaction.Id, interaction.Token, body, CancellationToken.None);
            if (!taken.IsSuccess)
            {
                Log.Lost(logger, taken.Status?.ToString() ?? taken.Fault ?? "no answer");
            }

            answer.Afterwards?.Invoke();
        }
        catch (Exception fault)
        {
            // Nobody waits for this task: what goes wrong in it is told here or nowhere.
            Fail("Answering", fault);
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

    private void Fail(string part, Exception? fault) => Log.Failed(logger, part, fault);

    private static partial class Log
    {
        [LoggerMessage(8010, LogLevel.Information, "Discord's gateway is connected")]
        public static partial void Connected(ILogger logger);

        [LoggerMessage(8011, LogLevel.Warning, "No commands come from Discord: {Fault}")]
        public static partial void Absent(ILogger logger, string fault);

        [LoggerMessage(8012, LogLevel.Warning, "An answer did not reach Discord: {Reason}")]
        public static partial void Lost(ILogger logger, string reason);

        [LoggerMessage(8013, LogLevel.Error, "What came over Discord's gateway met a fault: {Part}")]
        public static partial void Failed(ILogger logger, string part, Exception? fault);
    }
}
