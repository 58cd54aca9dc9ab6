using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Deliveries;
using NewsMonitor.Discord.Interactions;

namespace NewsMonitor.Discord.Gateway;

/// <summary>Keeps a connection to Discord's gateway, over which comes what people do, and answers it. No public address is needed.</summary>
public sealed class DiscordGateway(
    DiscordClient client, InteractionAnswers answers, PlatformStates states, TimeProvider clock, ILogger<DiscordGateway> logger)
{
    private readonly OpenLine line = new("Discord", "gateway", states, logger);

    /// <summary>Connects, and connects anew for as long as that fails; nothing else waits for it.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        line.Begin();
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await using var connection = new GatewayConnection(client.Options.Posting, clock) { Changed = line.Tell, Received = Receive, Failed = line.Fail };
                var fault = await connection.RunAsync(cancellation);
                line.Tell(fault.Sentence);
                await Task.Delay(fault.Wait, clock, cancellation);
            }
        }
        finally
        {
            await line.AllAnsweredAsync();
        }
    }

    private void Receive(Interaction interaction) => line.Answer(() => AnswerAsync(interaction));

    private async Task<ApiAnswer?> AnswerAsync(Interaction interaction)
    {
        if (await answers.AnswerAsync(interaction, CancellationToken.None) is not { } answer)
        {
            return null;
        }

        var body = JsonSerializer.Deserialize<JsonElement>(answer.Body.Span);
        var taken = await client.AnswerAsync(interaction.Id, interaction.Token, body, CancellationToken.None);
        answer.Afterwards?.Invoke();
        return taken;
    }
}
