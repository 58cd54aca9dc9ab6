namespace NewsMonitor.Alerts.Holding;

/// <summary>What is set in chat for a channel as a whole, or has become of it.</summary>
/// <param name="Channel">The channel.</param>
public sealed record ChannelSetting(ChannelAddress Channel)
{
    /// <summary>What switches off what the configuration sets.</summary>
    public const string None = "off";

    /// <summary>As <see cref="DigestTime.Read"/> takes it, or <see cref="None"/>; null for as configured.</summary>
    public string? Digest { get; init; }

    /// <summary>As <see cref="QuietHours.Read"/> takes it, or <see cref="None"/>; null for as configured.</summary>
    public string? Quiet { get; init; }

    /// <summary>Why nothing is posted there, a sentence; null while the channel is open.</summary>
    public string? OffReason { get; init; }

    /// <summary>Since when nothing is.</summary>
    public DateTimeOffset? OffAt { get; init; }
}
