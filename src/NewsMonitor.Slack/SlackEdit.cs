using NewsMonitor.Slack.Rendering;

namespace NewsMonitor.Slack;

/// <summary>What a message shows from now on: the arguments of <c>chat.update</c>. Its metadata stays as it is.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="Ts">The message's own id.</param>
/// <param name="Text">What a client without blocks shows.</param>
/// <param name="Blocks">At most 50.</param>
internal sealed record SlackEdit(string Channel, string Ts, string Text, IReadOnlyList<Block> Blocks)
{
    public string Parse { get; } = "none";
}
