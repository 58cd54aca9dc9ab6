namespace NewsMonitor.Alerts.Holding;

/// <summary>The outbox's new postings as far as they are held back or gathered. Each call is all or nothing; none touches a
/// message that is being sent.</summary>
public interface IHeldPosts
{
    /// <summary>The channels that have new postings waiting or held.</summary>
    Task<IReadOnlyList<ChannelLoad>> LoadsAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Holds what waits for a channel. Edits of it are let go: it will show what its alert says then.</summary>
    Task HoldAsync(ChannelAddress channel, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>What was held for a channel before a time, oldest first.</summary>
    Task<IReadOnlyList<HeldPost>> HeldAsync(ChannelAddress channel, DateTimeOffset before, CancellationToken cancellation);

    /// <summary>Lets held postings go as they are.</summary>
    Task ReleaseAsync(IReadOnlyList<long> messages, CancellationToken cancellation);

    /// <summary>Makes one message, to be sent after all that waits, of held postings.</summary>
    Task GatherAsync(ChannelAddress channel, DigestKind kind, IReadOnlyList<long> messages, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Adds what waits for a channel, all but the first few, to the day's message of those over its number; makes that
    /// message, or edits it.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="number">Postings a day.</param>
    /// <param name="dayStart">When the day began.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task CapAsync(ChannelAddress channel, int number, DateTimeOffset dayStart, DateTimeOffset now, CancellationToken cancellation);
}
