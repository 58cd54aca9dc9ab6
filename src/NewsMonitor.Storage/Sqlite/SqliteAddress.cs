using Microsoft.Data.Sqlite;

namespace NewsMonitor.Storage.Sqlite;

/// <summary>Where a SQLite database is, read from its connection string.</summary>
/// <param name="File">The full path; <c>:memory:</c> for one that is kept nowhere.</param>
/// <param name="Writer">How the one writing connection is opened.</param>
/// <param name="Reader">How reading connections are opened; null for a database in memory, which has one connection.</param>
/// <param name="Wait">How long a statement waits for another process that holds the file.</param>
internal sealed record SqliteAddress(string File, string Writer, string? Reader, TimeSpan Wait)
{
    private const string Memory = ":memory:";

    private const int DefaultWaitSeconds = 5;

    /// <exception cref="StoreUnavailableException">The text is no connection string of SQLite.</exception>
    public static SqliteAddress Read(string connectionString)
    {
        if (new StorageOptions { ConnectionString = connectionString }.Validate() is [var fault, ..])
        {
            throw new StoreUnavailableException(fault);
        }

        var given = new SqliteConnectionStringBuilder(connectionString);
        if (!given.ShouldSerialize("Default Timeout"))
        {
            given.DefaultTimeout = DefaultWaitSeconds;
        }

        var inMemory = given.DataSource == Memory || given.Mode == SqliteOpenMode.Memory;
        var writer = new SqliteConnectionStringBuilder(given.ConnectionString) { ForeignKeys = true, Pooling = false };
        var reader = new SqliteConnectionStringBuilder(given.ConnectionString) { Pooling = true };
        var wait = TimeSpan.FromSeconds(given.DefaultTimeout);
        return inMemory
            ? new SqliteAddress(Memory, writer.ConnectionString, Reader: null, wait)
            : new SqliteAddress(Path.GetFullPath(given.DataSource), writer.ConnectionString, reader.ConnectionString, wait);
    }
}
