namespace NewsMonitor.Discord;

/// <summary>What a message shows from now on: <c>MessageEditRequestPartial</c> of Discord's API.</summary>
internal sealed record DiscordEdit(IReadOnlyList<Embed> Embeds)
{
    public AllowedMentions AllowedMentions { get; } = AllowedMentions.None;
}
