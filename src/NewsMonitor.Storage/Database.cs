using System.Data.Common;
using NewsMonitor.Storage.Ledger;

namespace NewsMonitor.Storage;

/// <summary>One database: how its connections and transactions are had, and the places where its SQL differs from
/// that of another. All other SQL in this project runs on every database.</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>Appearances of this database that need not be read again.</summary>
    public ReadAppearances Appearances { get; } = new();

    /// <summary>What follows SELECT for the claims with a quote that matches <c>@words</c> as written by <see cref="Words"/>, from
    /// <c>@since</c> on: a row a quote, the latest quote first, found as they are read.</summary>
    /// <param name="condition">What else holds of the claim; empty, or begins with AND.</param>
    public abstract string ClaimsByWords(string condition);

    /// <summary>The quotes that match <c>@words</c> as written by <see cref="Words"/>: the <c>id</c> of each appearance, the latest stored first,
    /// found as they are read.</summary>
    public abstract string QuotesByWords { get; }

    /// <summary>The words of a search as the database's full-text search takes them.</summary>
    public abstract string Words(SearchWords words);

    /// <summary>Reads on a connection of its own, all from one state of the database.</summary>
    public abstract Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation);

    /// <summary>Runs one transaction that writes, after all others: all or, when <paramref name="write"/> throws, nothing.</summary>
    public abstract Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}
