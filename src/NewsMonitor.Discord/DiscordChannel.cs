using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord;

/// <summary>Posts alerts into Discord's channels and edits them there.</summary>
public sealed class DiscordChannel : IAlertChannel, IDisposable
{
    /// <summary>Where Discord's API is.</summary>
    public static readonly Uri DefaultApi = new("https://discord.com/api/v10/");

    private readonly DiscordClient client;
    private readonly QuickRetries retries;
    private readonly RatePauses pauses;

    /// <param name="options">The bot's token and where the API is.</param>
    /// <param name="clock">Tells when a limit has passed.</param>
    public DiscordChannel(PostingOptions options, TimeProvider clock)
    {
        client = new DiscordClient(options, clock);
        retries = new QuickRetries(options, clock);
        pauses = new RatePauses(clock);
    }

    public string Scheme => "discord";

    public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var embed = AlertEmbed.Of(message.Card);
        return retries.RunAsync((_, token) => AttemptAsync(message, embed, token), cancellation);
    }

    public void Dispose() => client.Dispose();

    private async Task<SendOutcome> AttemptAsync(OutboxMessage message, Embed embed, CancellationToken cancellation)
    {
        var route = $"{(message.Edits is null ? "post" : "edit")} {message.Channel.Id}";
        if (pauses.WaitFor(route) is { } wait)
        {
            return new SendOutcome.Later(wait, $"Discord's limit for {message.Channel} is used up for {wait.TotalSeconds:0.0} s.");
        }

        // The nonce lets Discord answer a repeat with the message that is already there.
        var answer = message.Edits is { } original
            ? await client.EditMessageAsync(message.Channel.Id, original, new DiscordEdit([embed]), cancellation)
            : await client.CreateMessageAsync(message.Channel.Id, new DiscordMessage([embed], Nonce(message)), cancellation);
        pauses.Note(route, answer);
        return DiscordOutcomes.Of(answer, message.Channel);
    }

    /// <summary>At most 25 characters. The time is in it since a database begun anew counts from 1 again.</summary>
    private static string Nonce(OutboxMessage message) =>
        $"{message.Id:x}-{unchecked((uint)message.Card.PublishedAt.ToUnixTimeSeconds()):x8}";
}
