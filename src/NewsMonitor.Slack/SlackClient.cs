using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack;

/// <summary>The calls of Slack's Web API that the bot makes.</summary>
internal sealed class SlackClient(PostingOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>How far back an alert is looked for.</summary>
    private const int MessagesLookedAt = 30;

    private readonly ApiConnection connection = new(options, "Bearer", "Monitor/1.0", clock);

    public Task<ApiAnswer> PostMessageAsync(SlackMessage message, CancellationToken cancellation) =>
        connection.SendAsync(HttpMethod.Post, "chat.postMessage", message, cancellation);

    public Task<ApiAnswer> UpdateAsync(SlackEdit edit, CancellationToken cancellation) =>
        connection.SendAsync(HttpMethod.Post, "chat.update", edit, cancellation);

    /// <summary>A channel's latest messages, with what their apps noted on them.</summary>
    public Task<ApiAnswer> HistoryAsync(string channel, CancellationToken cancellation) =>
        connection.SendAsync(
            HttpMethod.Get,
            $"conversations.history?channel={Uri.EscapeDataString(channel)}&limit={MessagesLookedAt}&include_all_metadata=true",
            body: null,
            cancellation);

    public void Dispose() => connection.Dispose();
}
