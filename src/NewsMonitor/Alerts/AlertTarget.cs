namespace NewsMonitor.Alerts;

/// <summary>Where an alert goes.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Mentions">Whom it calls there.</param>
public sealed record AlertTarget(ChannelAddress Channel, IReadOnlyList<Mention> Mentions);
