namespace NewsMonitor.Alerts;

/// <summary>A posting that is owed to a channel.</summary>
/// <param name="Id">The store's number; also the key by which a platform can tell a repeat.</param>
/// <param name="AlertId">The alert it carries; of a digest, the first one.</param>
/// <param name="Channel">Where it goes.</param>
/// <param name="Card">What to show; of a digest, the first alert's.</param>
/// <param name="Edits">The platform's id of the message to edit; null for a new posting.</param>
/// <param name="Attempts">Attempts made before this one.</param>
public sealed record OutboxMessage(long Id, long AlertId, ChannelAddress Channel, AlertCard Card, string? Edits, int Attempts)
{
    /// <summary>What to show instead of the card, when it carries alerts that were held; null for a single alert.</summary>
    public DigestCard? Digest { get; init; }

    /// <summary>Whom it calls, each once; empty unless a route asks for it. All of the channel's own platform.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
}
