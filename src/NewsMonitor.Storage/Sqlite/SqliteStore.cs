using Microsoft.Data.Sqlite;
using NewsMonitor.Storage.Ledger;

namespace NewsMonitor.Storage.Sqlite;

/// <summary>The store in one SQLite file, or in memory.</summary>
public sealed class SqliteStore : Store
{
    private SqliteStore(SqliteDatabase database, TimeProvider time)
        : base(database, time)
    {
    }

    /// <summary>Opens the database, makes it and its folder when they are not there, and brings it up to date.
    /// <c>Data Source=:memory:</c> gives an empty store that ends with this object.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be used.</exception>
    public static async Task<SqliteStore> OpenAsync(string connectionString, TimeProvider time, CancellationToken cancellation)
    {
        var address = SqliteAddress.Read(connectionString);
        SqliteDatabase? database = null;
        try
        {
            database = SqliteDatabase.Open(address);
            await SqliteMigrations.RunAsync(database, time, cancellation);
            await StandingIndex.SettleAllAsync(database, cancellation);
            var store = new SqliteStore(database, time);
            database = null;
            return store;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(Sentence(e, address.File), e);
        }
        finally
        {
            if (database is not null)
            {
                await database.DisposeAsync();
            }
        }
    }

    private static string Sentence(Exception fault, string file) => (fault as SqliteException)?.SqliteErrorCode switch
    {
        5 or 6 => $"The database {file} is locked by another program: stop that program, or name another file in {Key}.",
        8 => $"The database {file} is read-only: make the file and its folder writable, or name another file in {Key}.",
        11 or 26 => $"The file {file} is damaged or no SQLite database: restore it from a backup, or name another file in {Key}.",
        13 => $"There is no room left for the database {file}: free some space, or name another file in {Key}.",
        _ => $"The database {file} cannot be opened: check that its folder exists and is writable, or name another file in {Key}.",
    };

    private const string Key = StorageOptions.Section + ":ConnectionString";
}
