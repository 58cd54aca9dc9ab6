namespace NewsMonitor.Alerts;

/// <summary>Postings owed to channels. Rows come in with the item's own transaction; none is lost, and none is sent
/// by two senders at once.</summary>
public interface IOutbox
{
    /// <summary>Takes messages that are due, oldest first, at most one a channel so that order within it is kept.
    /// A taken message is given to no other caller until settled or <paramref name="lease"/> has passed.
    /// An edit is given out only once its original has been sent; edits of an original that was dropped are dropped.</summary>
    /// <param name="now">By when they are due.</param>
    /// <param name="lease">For how long they are taken.</param>
    /// <param name="limit">The most to take.</param>
    /// <param name="full">The schemes of platforms that take none now.</param>
    /// <param name="cancellation">Ends the look.</param>
    Task<IReadOnlyList<OutboxMessage>> LeaseAsync(
        DateTimeOffset now, TimeSpan lease, int limit, IReadOnlyCollection<string> full, CancellationToken cancellation);

    /// <summary>When the next message falls due that is not yet, of those that could be taken then; null for none.</summary>
    Task<DateTimeOffset?> NextDueAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Settles a message as sent under the platform's message id.</summary>
    Task SentAsync(long messageId, string platformId, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Puts a message back until a time, as if it had not been taken: it was not tried.</summary>
    Task PaceAsync(long messageId, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Puts a message back to be tried again at a time.</summary>
    Task RetryAsync(long messageId, DateTimeOffset at, string reason, CancellationToken cancellation);

    /// <summary>Gives a message up for good, keeping the reason.</summary>
    Task DropAsync(long messageId, string reason, CancellationToken cancellation);

    /// <summary>Messages waiting, and the reason of the last failure among them.</summary>
    Task<OutboxState> StateAsync(CancellationToken cancellation);
}
