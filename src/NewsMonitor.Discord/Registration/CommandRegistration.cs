using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;

namespace NewsMonitor.Discord.Registration;

/// <summary>Has Discord list the program's commands, once they differ from those it lists.</summary>
public sealed partial class CommandRegistration(
    DiscordClient client, CommandHandler commands, PlatformStates states, TimeProvider clock, ILogger<CommandRegistration> logger)
{
    private const string Platform = "Discord commands";
    private const int MessageLength = 200;

    private readonly CallRetries retries = new(client.Options.Posting, clock);

    /// <summary>Registers the commands, and tries again for as long as that fails; nothing else waits for it.</summary>
    public Task KeepAsync(CancellationToken cancellation) => retries.UntilWellAsync(TryAsync, cancellation);

    /// <summary>Makes one attempt.</summary>
    /// <returns>Whether Discord lists the commands now.</returns>
    public async Task<bool> TryAsync(CancellationToken cancellation)
    {
        var wanted = JsonSerializer.SerializeToElement(SlashCommandList.Of(commands.Forms), ApiConnection.Json);
        var answer = await retries.RunAsync(client.CommandsAsync, static _ => false, cancellation);
        var isOld = answer.IsSuccess && !CommandComparison.AreSame(answer.Body, wanted);
        if (isOld)
        {
            answer = await retries.RunAsync(token => client.ReplaceCommandsAsync(wanted, token), static _ => false, cancellation);
        }

        Tell(answer, isOld);
        return answer.IsSuccess;
    }

    private void Tell(ApiAnswer answer, bool isNew)
    {
        // Listed commands are of no use while their signatures cannot be checked.
        var fault = client.Options.SignatureFault ?? (answer.IsSuccess ? null : FaultOf(answer));
        var changed = states.Set(new PlatformState(Platform, fault is null, fault ?? "registered"));
        if (fault is not null && changed)
        {
            Log.Failed(logger, fault);
        }
        else if (fault is null && isNew)
        {
            Log.Registered(logger, commands.Forms.Count);
        }
    }

    /// <summary>What a person has to mend, or what is waited for.</summary>
    internal static string FaultOf(ApiAnswer answer) => answer.Status switch
    {
        null => $"Discord {answer.Fault}; the commands are registered once it answers.",
        HttpStatusCode.Unauthorized => DiscordOutcomes.WrongToken,
        HttpStatusCode.Forbidden or HttpStatusCode.NotFound =>
            "Discord does not let this bot register commands: Monitor:Discord:ApplicationId and BotToken are not of the same application.",
        _ => $"Discord did not register the commands ({(int)answer.Status}, {SafeText.Line(answer.Text("message") ?? "no reason given", MessageLength)}); this is tried again.",
    };

    private static partial class Log
    {
        [LoggerMessage(8004, LogLevel.Warning, "Discord's commands cannot be used: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);

        [LoggerMessage(8005, LogLevel.Information, "{Count} commands were registered with Discord")]
        public static partial void Registered(ILogger logger, int count);
    }
}
