using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack.Registration;

/// <summary>Tries the token when the service starts, and says what is to be mended.</summary>
public sealed partial class SlackConnection(SlackClient client, PlatformStates states, TimeProvider clock, ILogger<SlackConnection> logger)
{
    internal const string Platform = "Slack";

    private readonly CallRetries retries = new(client.Options.Posting, clock);

    /// <summary>Tries until the token is good; nothing else waits for it.</summary>
    public Task KeepAsync(CancellationToken cancellation) => retries.UntilWellAsync(TryAsync, cancellation);

    /// <summary>Makes one attempt.</summary>
    /// <returns>Whether the token is good and may do what is needed.</returns>
    public async Task<bool> TryAsync(CancellationToken cancellation)
    {
        var fault = FaultOf(await retries.RunAsync(client.AuthAsync, static _ => false, cancellation));
        if (states.Set(new PlatformState(Platform, fault is null, fault ?? "the token is accepted")) && fault is not null)
        {
            Log.Failed(logger, fault);
        }

        return fault is null;
    }

    /// <summary>What a person has to mend, or what is waited for; null when all is well.</summary>
    internal static string? FaultOf(ApiAnswer answer)
    {
        if (SlackOutcomes.IsOfToken(answer))
        {
            return SlackOutcomes.TokenSentence(answer);
        }

        if (!answer.Flag("ok"))
        {
            return SlackOutcomes.FaultSentence(answer);
        }

        // Slack names in a header what the token may do: https://docs.slack.dev/authentication/installing-with-oauth.
        var granted = answer.Header("X-OAuth-Scopes")?.Split(',', StringSplitOptions.TrimEntries);
        var missing = granted is null ? [] : SlackScopes.Needed.Except(granted).ToList();
        return missing.Count == 0 ? null : SlackOutcomes.LacksScope(string.Join(", ", missing));
    }

    private static partial class Log
    {
        [LoggerMessage(8102, LogLevel.Warning, "Slack cannot be used in full: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
