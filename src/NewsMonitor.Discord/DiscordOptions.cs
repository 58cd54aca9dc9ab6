using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord;

/// <summary>What the bot is to Discord.</summary>
/// <param name="Posting">Its token, and where the API is.</param>
/// <param name="ApplicationId">Its application's number.</param>
/// <param name="PublicKey">Its application's public key, 64 hexadecimal digits.</param>
public sealed record DiscordOptions(PostingOptions Posting, string ApplicationId, string PublicKey)
{
    /// <summary>Where Discord's API is.</summary>
    public static readonly Uri DefaultApi = new("https://discord.com/api/v10/");
}
