namespace NewsMonitor.Alerts.Holding;

/// <summary>New postings that a channel has waiting, apart from one that is being sent.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Waiting">Those that may go.</param>
/// <param name="Held">Those that are held.</param>
/// <param name="Newest">The outbox's number of the newest that may go; 0 when there is none.</param>
public sealed record ChannelLoad(ChannelAddress Channel, int Waiting, int Held, long Newest);
