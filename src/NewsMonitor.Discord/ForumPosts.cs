using System.Collections.Concurrent;
using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord;

/// <summary>Posts into forums, where each alert begins a thread of its own.</summary>
internal sealed class ForumPosts(DiscordClient client)
{
    private const int Forum = 15;
    private const int Media = 16;

    /// <summary>The flag of a forum whose posts need a tag: https://discord.com/developers/docs/resources/channel#channel-object-channel-flags.</summary>
    private const int RequireTag = 1 << 4;

    private readonly ConcurrentDictionary<string, Place> forums = new(StringComparer.Ordinal);

    /// <summary>Whether a channel is known to be a forum.</summary>
    public bool Knows(string channel) => forums.ContainsKey(channel);

    /// <summary>Asks what a channel is that takes no messages; a forum is known from then on.</summary>
    /// <returns>Null when Discord has said what it is; else why it did not.</returns>
    public async Task<ApiAnswer?> LearnAsync(string channel, CancellationToken cancellation)
    {
        var answer = await client.ChannelAsync(channel, cancellation);
        if (answer.Number("type") is Forum or Media && answer.Text("guild_id") is { } server)
        {
            forums[channel] = new Place(server, TagOf(answer));
        }

        return answer is { IsSuccess: true, HasBody: true } ? null : answer;
    }

    /// <param name="forum">The channel.</param>
    /// <param name="title">What the thread is called.</param>
    /// <param name="message">Its first message.</param>
    /// <param name="isFirst">Whether this cannot be a repeat. A forum knows no nonce: before a repeat it is looked for.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The thread, or why there is none.</returns>
    public async Task<ApiAnswer> PostAsync(string forum, string title, DiscordMessage message, bool isFirst, CancellationToken cancellation)
    {
        var name = SafeText.Line(title, ForumPost.LongestName) is { Length: > 0 } shown ? shown : "(no title)";
        var there = isFirst ? null : await FindAsync(forum, name, cancellation);
        return there ?? await client.StartPostAsync(forum, new ForumPost(name, message) { AppliedTags = forums[forum].Tag is { } tag ? [tag] : null }, cancellation);
    }

    /// <summary>The thread as it already stands in the forum, or why that cannot be known now; null when it does not stand there.</summary>
    private async Task<ApiAnswer?> FindAsync(string forum, string name, CancellationToken cancellation)
    {
        var answer = await client.ActiveThreadsAsync(forums[forum].Server, cancellation);
        if (!answer.HasBody || !answer.Body.TryGetProperty("threads", out var threads) || threads.ValueKind != JsonValueKind.Array)
        {
            return DiscordOutcomes.IsPassing(answer) ? answer : null;
        }

        var found = threads.EnumerateArray().FirstOrDefault(thread => Is(thread, "parent_id", forum) && Is(thread, "name", name) && Is(thread, "owner_id", client.Options.ApplicationId));
        return found.ValueKind == JsonValueKind.Object ? answer with { Body = found } : null;
    }

    /// <summary>The first tag that anybody may use, where a post needs one.</summary>
    private static string? TagOf(ApiAnswer answer)
    {
        var needsTag = ((int)(answer.Number("flags") ?? 0) & RequireTag) != 0;
        return needsTag && answer.Body.TryGetProperty("available_tags", out var tags) && tags.ValueKind == JsonValueKind.Array
            ? tags.EnumerateArray().Where(tag => !tag.TryGetProperty("moderated", out var moderated) || moderated.ValueKind != JsonValueKind.True).Select(tag => tag.GetProperty("id").GetString()).FirstOrDefault()
            : null;
    }

    private static bool Is(JsonElement thread, string name, string value) =>
        thread.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String && found.GetString() == value;

    /// <param name="Server">The server the forum is in.</param>
    /// <param name="Tag">The tag that its posts get; null when they need none.</param>
    private sealed record Place(string Server, string? Tag);
}
