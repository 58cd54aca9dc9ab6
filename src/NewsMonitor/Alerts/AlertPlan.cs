namespace NewsMonitor.Alerts;

/// <summary>What an item does to the channels.</summary>
/// <param name="Card">The alert to post; null when the item posts none.</param>
/// <param name="Channels">Where it is posted, each once.</param>
/// <param name="Edits">Earlier alerts that change.</param>
public sealed record AlertPlan(AlertCard? Card, IReadOnlyList<ChannelAddress> Channels, IReadOnlyList<AlertEdit> Edits)
{
    /// <summary>Whom it calls, by channel; channels where it calls nobody are left out.</summary>
    public IReadOnlyDictionary<ChannelAddress, IReadOnlyList<Mention>> Mentions { get; init; } = new Dictionary<ChannelAddress, IReadOnlyList<Mention>>();

    internal static AlertPlan Of(AlertCard card, IReadOnlyList<AlertTarget> targets, IReadOnlyList<AlertEdit> edits) =>
        new(card, [.. targets.Select(target => target.Channel)], edits)
        {
            Mentions = targets.Where(target => target.Mentions.Count > 0).ToDictionary(target => target.Channel, target => target.Mentions),
        };

    /// <summary>The same, seen by nobody but the web page.</summary>
    public AlertPlan ForWebAlone() => this with { Channels = Card is null ? [] : [ChannelAddress.Web] };
}
