
namespace NewsMonitor.Discord;

/// <summary>A post in a forum, which is a thread with its first message: <c>CreateForumThreadRequest</c> of Discord's API.</summary>
/// <param name="Name">1 to 100.</param>
/// <param name="Message">What it shows.</param>
internal sealed record ForumPost(string Name, DiscordMessage Message)
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 100;

    /// <summary>The tags' ids; null for none.</summary>
    public IReadOnlyList<string>? AppliedTags { get; init; }
}
