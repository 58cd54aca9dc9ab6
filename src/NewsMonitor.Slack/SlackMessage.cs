namespace NewsMonitor.Slack;

/// <summary>A message to post: the arguments of <c>chat.postMessage</c>.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="Text">What a notification shows, and a client without blocks.</param>
/// <param name="Blocks">At most 50.</param>
/// <param name="Metadata">Unseen; by it an alert is found again.</param>
internal sealed record SlackMessage(string Channel, string Text, IReadOnlyList<Block> Blocks, AlertMark Metadata)
{
    /// <summary>False: an alert is not followed by previews of its links.</summary>
    public bool UnfurlLinks { get; }

    public bool UnfurlMedia { get; }

    public string Parse { get; } = "none";
}
