using System.Data.Common;
using NewsMonitor.Storage.Ledger;

namespace NewsMonitor.Storage;

/// <summary>One database: how its connections and transactions are had, and the places where its SQL differs from
/// that of another. All other SQL in this project runs on every database.</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>Appearances of this database that need not be read again.</summary>
    public ReadAppearances Appearances { get; } = new();

    /// <summary>Selects the claims with a quote that matches <c>@words</c> as written by <see cref="Words"/>,
    /// among the latest <c>@newest</c> such quotes; -1 for all.</summary>
    public abstract string ClaimsByWords { get; }

    /// <summary>The words of a search as the database's full-text search takes them.</summary>
    public abstract string Words(SearchWords words);

    /// <summary>Reads on a connection of its own, all from one state of the database.</summary>
    public abstract Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation);

    /// <summary>Runs one transaction that writes, after all others: all or, when <paramref name="write"/> throws, nothing.</summary>
    public abstract Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}
