using NewsMonitor.Discord;
using NewsMonitor.Slack;

namespace NewsMonitor.Host.Cli;

/// <summary>Tries the tokens of the chat platforms, at the platforms themselves.</summary>
internal static class TokenChecks
{
    public const string Part = "tokens";

    /// <param name="options">Null while Discord is off.</param>
    /// <param name="cancellation">Ends the calls.</param>
    public static async Task<IReadOnlyList<Finding>> DiscordAsync(DiscordOptions? options, CancellationToken cancellation)
    {
        if (options is null)
        {
            return [Off("Discord")];
        }

        using var client = new DiscordClient(options, TimeProvider.System);
        var token = Tried("Discord", await client.FaultAsync(cancellation), "the token is accepted, and commands can be registered.");
        // Without a public key nothing is delivered to an address; the gateway is entered with the same token.
        return options.PublicKey is null && token.Well
            ? [token, Tried("Discord", await client.GatewayFaultAsync(cancellation), "commands can come through the gateway.")]
            : [token];
    }

    /// <param name="options">Null while Slack is off.</param>
    /// <param name="cancellation">Ends the calls.</param>
    public static async Task<IReadOnlyList<Finding>> SlackAsync(SlackOptions? options, CancellationToken cancellation)
    {
        if (options is null)
        {
            return [Off("Slack")];
        }

        using var client = new SlackClient(options, TimeProvider.System);
        var token = Tried("Slack", await client.FaultAsync(cancellation), "the token is accepted, with the scopes that are needed.");
        return options.AppToken is null
            ? [token]
            : [token, Tried("Slack", await client.EntranceFaultAsync(cancellation), "the app-level token is accepted, and lets commands come by Socket Mode.")];
    }

    private static Finding Off(string platform) => new(Part, Well: true, $"{platform}: off; set Monitor:{platform}:BotToken to turn it on.");

    private static Finding Tried(string platform, string? fault, string well) => new(Part, fault is null, $"{platform}: {fault ?? well}");
}
