using NewsMonitor.Chat;
using NewsMonitor.Discord.Rendering;

namespace NewsMonitor.Discord.Interactions;

/// <summary>What an answer shows: <c>IncomingWebhookInteractionRequest</c> of Discord's API.</summary>
internal sealed record AnswerMessage(IReadOnlyList<Embed> Embeds, IReadOnlyList<ButtonRow> Components)
{
    public AllowedMentions AllowedMentions { get; } = AllowedMentions.None;

    public int? Flags { get; init; }

    public static AnswerMessage Of(Reply reply) => new([ReplyEmbed.Of(reply)], ButtonRow.Of(reply.Buttons));
}
