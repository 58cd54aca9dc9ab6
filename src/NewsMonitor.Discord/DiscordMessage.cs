namespace NewsMonitor.Discord;

/// <summary>A message to post: <c>MessageCreateRequest</c> of Discord's API.</summary>
/// <param name="Embeds">What it shows.</param>
/// <param name="Nonce">At most 25 characters; a second message with it is answered with the first.</param>
internal sealed record DiscordMessage(IReadOnlyList<Embed> Embeds, string Nonce)
{
    public bool EnforceNonce { get; } = true;

    public AllowedMentions AllowedMentions { get; } = AllowedMentions.None;
}
