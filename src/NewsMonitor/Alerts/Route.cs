namespace NewsMonitor.Alerts;

/// <summary>Sends a topic's alerts from a level upwards to a channel.</summary>
/// <param name="Topic">A topic's name, or <c>*</c> for every topic.</param>
/// <param name="Channel">Where they go.</param>
/// <param name="Level">The lowest level that goes there.</param>
/// <param name="AddedBy">Who made it; <c>config</c> for those of the configuration.</param>
public sealed record Route(string Topic, ChannelAddress Channel, AlertLevel Level, string AddedBy = "config")
{
    /// <summary>The topic that stands for all.</summary>
    public const string AnyTopic = "*";
}
