namespace NewsMonitor.Watchlist;

/// <summary>Where terms added in chat are kept; those of the watchlist file stay in the file.</summary>
public interface IKeywordStore
{
    /// <summary>Adds a keyword. False when topic and term are there already, compared without case.</summary>
    Task<bool> AddAsync(Keyword keyword, CancellationToken cancellation);

    /// <summary>Removes a keyword. False when there was none.</summary>
    Task<bool> RemoveAsync(string topic, string term, CancellationToken cancellation);

    /// <summary>All keywords, by topic and term.</summary>
    Task<IReadOnlyList<Keyword>> ListAsync(CancellationToken cancellation);
}
