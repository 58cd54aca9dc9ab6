namespace NewsMonitor.Alerts;

/// <summary>Sends a topic's alerts from a level upwards to a channel.</summary>
/// <param name="Topic">A topic's name, or <c>*</c> for every topic.</param>
/// <param name="Channel">Where they go.</param>
/// <param name="Level">The lowest level that goes there.</param>
/// <param name="AddedBy">Who made it; <c>config</c> for those of the configuration.</param>
public sealed record Route(string Topic, ChannelAddress Channel, AlertLevel Level, string AddedBy = "config")
{
    /// <summary>Whom its alerts call; null for nobody.</summary>
    public Mention? Mention { get; init; }

    /// <summary>The person who made it in chat, as the platform knows them ("discord:80351110224678912"); null for one of the
    /// configuration.</summary>
    public string? Maker { get; init; }

    /// <summary>Whose limit it counts for; empty for one of the configuration.</summary>
    public string Workspace { get; init; } = "";

    /// <summary>Why nothing is posted by it, in a sentence; null while it works. It is the channel that is off.</summary>
    public string? OffReason { get; init; }

    /// <summary>The topic that stands for all.</summary>
    public const string AnyTopic = "*";
}
