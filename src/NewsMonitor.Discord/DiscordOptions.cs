using NewsMonitor.Alerts.Posting;
using NewsMonitor.Discord.Signatures;

namespace NewsMonitor.Discord;

/// <summary>What the bot is to Discord.</summary>
/// <param name="Posting">Its token, and where the API is.</param>
/// <param name="ApplicationId">Its application's number.</param>
/// <param name="PublicKey">Its application's public key, 64 hexadecimal digits; null when what people do comes through the gateway, where nothing is signed.</param>
public sealed record DiscordOptions(PostingOptions Posting, string ApplicationId, string? PublicKey)
{
    /// <summary>Where Discord's API is.</summary>
    public static readonly Uri DefaultApi = new("https://discord.com/api/v10/");

    /// <summary>Why what Discord delivers cannot be told from others' requests on this machine, in a sentence; null when it can, or need not.</summary>
    internal string? SignatureFault { get; init; } = PublicKey is null ? null : Ed25519Key.Absence;
}
