using NewsMonitor.Discord.Rendering;

namespace NewsMonitor.Discord;

/// <summary>A message to post: <c>MessageCreateRequest</c> of Discord's API.</summary>
/// <param name="Embeds">What it shows.</param>
/// <param name="Components">Its buttons.</param>
/// <param name="Nonce">At most 25 characters; a second message with it is answered with the first. Null in a forum, which knows none.</param>
internal sealed record DiscordMessage(IReadOnlyList<Embed> Embeds, IReadOnlyList<ButtonRow> Components, string? Nonce)
{
    /// <summary>Nothing but the roles that are called; null for none.</summary>
    public string? Content { get; init; }

    public bool? EnforceNonce => Nonce is null ? null : true;

    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;
}
