using NewsMonitor.Chat;
using NewsMonitor.Discord.Rendering;

namespace NewsMonitor.Discord;

/// <summary>What a message shows from now on: <c>MessageEditRequestPartial</c> of Discord's API.</summary>
internal sealed record DiscordEdit(IReadOnlyList<Embed> Embeds, IReadOnlyList<ButtonRow> Components)
{
    public AllowedMentions AllowedMentions { get; } = AllowedMentions.None;

    /// <summary>A reply.</summary>
    public static DiscordEdit Of(Reply reply) => new([ReplyEmbed.Of(reply)], ButtonRow.Of(reply.Buttons));
}
