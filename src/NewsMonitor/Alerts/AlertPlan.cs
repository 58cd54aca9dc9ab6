namespace NewsMonitor.Alerts;

/// <summary>What an item does to the channels.</summary>
/// <param name="Card">The alert to post; null when the item posts none.</param>
/// <param name="Channels">Where it is posted, each once.</param>
/// <param name="Edits">Earlier alerts that change.</param>
public sealed record AlertPlan(AlertCard? Card, IReadOnlyList<ChannelAddress> Channels, IReadOnlyList<AlertEdit> Edits)
{
    /// <summary>The same, seen by nobody but the web page.</summary>
    public AlertPlan ForWebAlone() => this with { Channels = Card is null ? [] : [ChannelAddress.Web] };
}
