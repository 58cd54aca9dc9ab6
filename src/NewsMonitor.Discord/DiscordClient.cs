using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord;

/// <summary>The calls of Discord's API that the bot makes.</summary>
internal sealed class DiscordClient(PostingOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>Discord turns away what does not name itself so: https://discord.com/developers/docs/reference#user-agent.</summary>
    private const string UserAgent = "DiscordBot (https://localhost/, 1.0) Monitor";

    private readonly ApiConnection connection = new(options, "Bot", UserAgent, clock);

    public Task<ApiAnswer> CreateMessageAsync(string channel, DiscordMessage message, CancellationToken cancellation) =>
        connection.SendAsync(HttpMethod.Post, $"channels/{Uri.EscapeDataString(channel)}/messages", message, cancellation);

    public Task<ApiAnswer> EditMessageAsync(string channel, string id, DiscordEdit edit, CancellationToken cancellation) =>
        connection.SendAsync(HttpMethod.Patch, $"channels/{Uri.EscapeDataString(channel)}/messages/{Uri.EscapeDataString(id)}", edit, cancellation);

    public void Dispose() => connection.Dispose();
}
