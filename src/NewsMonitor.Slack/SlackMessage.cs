using NewsMonitor.Slack.Rendering;

namespace NewsMonitor.Slack;

/// <summary>A message to post: the arguments of <c>chat.postMessage</c>.</summary>
/// <param name="Channel">The channel's id; a person's for a direct message.</param>
/// <param name="Text">What a notification shows, and a client without blocks.</param>
/// <param name="Blocks">At most 50.</param>
internal sealed record SlackMessage(string Channel, string Text, IReadOnlyList<Block> Blocks)
{
    /// <summary>The thread it goes into; null for the channel itself.</summary>
    public string? ThreadTs { get; init; }

    /// <summary>Unseen; by it an alert is found again. Null for what is no alert.</summary>
    public AlertMark? Metadata { get; init; }

    /// <summary>False: an alert is not followed by previews of its links.</summary>
    public bool UnfurlLinks { get; }

    public bool UnfurlMedia { get; }

    public string Parse { get; } = "none";
}
