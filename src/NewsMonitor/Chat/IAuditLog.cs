namespace NewsMonitor.Chat;

/// <summary>Every change made by a person, kept.</summary>
public interface IAuditLog
{
    Task AppendAsync(AuditEntry entry, CancellationToken cancellation);

    /// <summary>The latest entries, newest first, after some that are passed over.</summary>
    Task<IReadOnlyList<AuditEntry>> LatestAsync(int limit, CancellationToken cancellation, int skipped = 0);

    /// <summary>How many entries there are.</summary>
    Task<int> CountAsync(CancellationToken cancellation);
}
