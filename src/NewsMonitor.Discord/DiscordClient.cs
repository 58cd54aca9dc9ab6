using NewsMonitor.Alerts.Posting;
using NewsMonitor.Discord.Interactions;
using NewsMonitor.Discord.Registration;

namespace NewsMonitor.Discord;

/// <summary>The calls of Discord's API that the bot makes, within its limits.</summary>
public sealed class DiscordClient : IDisposable
{
    private readonly RateLimits limits;
    private readonly ApiConnection connection;

    public DiscordClient(DiscordOptions options, TimeProvider clock)
    {
        Options = options;
        limits = new RateLimits(clock);
        connection = new ApiConnection(options.Posting, "Bot", UserAgent(options), clock);
    }

    internal DiscordOptions Options { get; }

    /// <summary>Tries token and application, and whether signatures can be checked on this machine.</summary>
    /// <returns>What a person has to mend, in a sentence; null when all is well.</returns>
    public async Task<string?> FaultAsync(CancellationToken cancellation)
    {
        var answer = await CommandsAsync(cancellation);
        return answer.IsSuccess ? Options.SignatureFault : CommandRegistration.FaultOf(answer);
    }

    /// <summary>Tries whether commands can come through the gateway; no connection is made.</summary>
    /// <returns>What a person has to mend, in a sentence; null when all is well.</returns>
    public async Task<string?> GatewayFaultAsync(CancellationToken cancellation) =>
        GatewayAccess.FaultOf(
            await CallAsync("applications/me", "", HttpMethod.Get, "applications/@me", body: null, cancellation),
            await CallAsync("gateway/bot", "", HttpMethod.Get, "gateway/bot", body: null, cancellation));

    public void Dispose() => connection.Dispose();

    internal Task<ApiAnswer> CreateMessageAsync(string channel, DiscordMessage message, CancellationToken cancellation) =>
        CallAsync("channels/messages", channel, HttpMethod.Post, $"channels/{Part(channel)}/messages", message, cancellation);

    internal Task<ApiAnswer> EditMessageAsync(string channel, string id, DiscordEdit edit, CancellationToken cancellation) =>
        CallAsync("channels/messages/one", channel, HttpMethod.Patch, $"channels/{Part(channel)}/messages/{Part(id)}", edit, cancellation);

    internal Task<ApiAnswer> ChannelAsync(string channel, CancellationToken cancellation) =>
        CallAsync("channels", channel, HttpMethod.Get, $"channels/{Part(channel)}", body: null, cancellation);

    internal Task<ApiAnswer> StartPostAsync(string forum, ForumPost post, CancellationToken cancellation) =>
        CallAsync("channels/threads", forum, HttpMethod.Post, $"channels/{Part(forum)}/threads", post, cancellation);

    /// <summary>The open threads of a server.</summary>
    internal Task<ApiAnswer> ActiveThreadsAsync(string server, CancellationToken cancellation) =>
        CallAsync("guilds/threads/active", server, HttpMethod.Get, $"guilds/{Part(server)}/threads/active", body: null, cancellation);

    /// <summary>The channel of direct messages with a person.</summary>
    internal Task<ApiAnswer> DirectChannelAsync(string person, CancellationToken cancellation) =>
        CallAsync("users/channels", "", HttpMethod.Post, "users/@me/channels", new { RecipientId = person }, cancellation);

    internal Task<ApiAnswer> CommandsAsync(CancellationToken cancellation) =>
        CallAsync("commands", "", HttpMethod.Get, CommandsPath, body: null, cancellation);

    internal Task<ApiAnswer> ReplaceCommandsAsync(object commands, CancellationToken cancellation) =>
        CallAsync("commands", "", HttpMethod.Put, CommandsPath, commands, cancellation);

    /// <summary>Answers an interaction that came through the gateway; Discord takes that once, within three seconds.</summary>
    internal Task<ApiAnswer> AnswerAsync(string interaction, string token, object answer, CancellationToken cancellation) =>
        CallAsync("interactions/callback", interaction, HttpMethod.Post, $"interactions/{Part(interaction)}/{Part(token)}/callback", answer, cancellation);

    /// <summary>Fills in the answer to an interaction that was put off.</summary>
    internal Task<ApiAnswer> EditAnswerAsync(string token, DiscordEdit edit, CancellationToken cancellation) =>
        CallAsync("webhooks/original", token, HttpMethod.Patch, $"webhooks/{Part(Options.ApplicationId)}/{Part(token)}/messages/@original", edit, cancellation);

    /// <summary>Takes away the answer to an interaction that was put off.</summary>
    internal Task<ApiAnswer> DeleteAnswerAsync(string token, CancellationToken cancellation) =>
        CallAsync("webhooks/original", token, HttpMethod.Delete, $"webhooks/{Part(Options.ApplicationId)}/{Part(token)}/messages/@original", body: null, cancellation);

    /// <summary>Answers an interaction once more; before the first answer is taken away, this would fill in that.</summary>
    internal Task<ApiAnswer> FollowUpAsync(string token, AnswerMessage answer, CancellationToken cancellation) =>
        CallAsync("webhooks", token, HttpMethod.Post, $"webhooks/{Part(Options.ApplicationId)}/{Part(token)}", answer, cancellation);

    private string CommandsPath => $"applications/{Part(Options.ApplicationId)}/commands";

    /// <summary>Makes a call, unless a limit is known to be used up: that is answered as Discord would.</summary>
    private async Task<ApiAnswer> CallAsync(string kind, string major, HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        var route = new ApiRoute($"{method} {kind}", major);
        if (limits.Take(route) is { } wait)
        {
            return ApiAnswer.Limited(wait);
        }

        var answer = await connection.SendAsync(method, path, body, cancellation);
        limits.Note(route, answer);
        return answer;
    }

    /// <summary>Discord turns away what does not name itself and its page so: https://discord.com/developers/docs/reference#user-agent.</summary>
    private static string UserAgent(DiscordOptions options) =>
        $"DiscordBot (https://discord.com/application-directory/{options.ApplicationId}, 1.0) Monitor";

    private static string Part(string id) => Uri.EscapeDataString(id);
}
