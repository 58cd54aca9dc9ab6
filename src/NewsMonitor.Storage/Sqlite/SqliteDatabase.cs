using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsMonitor.Storage.Sqlite;

/// <summary>A SQLite file in WAL mode: one writing connection, its transactions queued here rather than at the file's
/// lock; readers on pooled connections, never waiting for the writer. In memory the one connection serves all in turn.</summary>
internal sealed class SqliteDatabase : Database
{
    // NORMAL: a crash of the program loses nothing. A power cut may lose the last transactions, whole ones and the latest
    // only, so feeds are polled again from where the rest stands; that is worth not waiting for the disk at every item.
    private const string WriterSettings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";

    private const string ReaderSettings = "PRAGMA query_only = ON;";

    private readonly SqliteAddress address;
    private readonly SqliteConnection writer;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly AsyncLocal<bool> writing = new();

    private SqliteDatabase(SqliteAddress address, SqliteConnection writer) => (this.address, this.writer) = (address, writer);

    /// <summary>Opens the writing connection. Throws what the file system and SQLite throw.</summary>
    public static SqliteDatabase Open(SqliteAddress address)
    {
        if (address.Reader is not null && Path.GetDirectoryName(address.File) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var connection = new SqliteConnection(address.Writer);
        try
        {
            connection.Open();
            if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
            {
                // Nothing else would tell before the first row is written.
                throw new SqliteException("The database is read-only.", raw.SQLITE_READONLY);
            }

            connection.Execute(Wait(address) + WriterSettings);
            return new SqliteDatabase(address, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // The words alone are looked at, in the order of rows: a limit ends the search.
    public override string QuotesByWords =>
        "SELECT appearance_words.rowid AS id FROM appearance_words WHERE appearance_words MATCH @words ORDER BY appearance_words.rowid DESC";

    // CROSS JOIN keeps this order of tables, which is that of the rows: nothing has to be sorted, and a limit ends the search.
    public override string ClaimsByWords(string condition) => $"""
        FROM appearance_words
        CROSS JOIN appearance ON appearance.id = appearance_words.rowid
        CROSS JOIN claim ON claim.number = appearance.stands_in
        WHERE appearance_words MATCH @words AND latest_at >= @since{condition}
        ORDER BY appearance_words.rowid DESC
        """;

    // The empty phrase matches nothing, where the empty query would be an error.
    public override string Words(SearchWords words) =>
        words.Phrases.Count == 0 ? "\"\"" : string.Join(' ', words.Phrases.Select(phrase => $"\"{phrase}\""));

    public override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation)
    {
        if (address.Reader is null)
        {
            return writing.Value ? await read(writer) : await WriteAsync(read, cancellation);
        }

        await using var connection = new SqliteConnection(address.Reader);
        await connection.OpenAsync(cancellation);
        await connection.ExecuteAsync(Wait(address) + ReaderSettings);
        await using var transaction = connection.BeginTransaction(deferred: true);
        return await read(connection);
    }

    public override async Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation)
    {
        if (writing.Value)
        {
            throw new InvalidOperationException("A write was begun inside another one, which would wait for it for ever.");
        }

        await turn.WaitAsync(cancellation);
        writing.Value = true;
        try
        {
            // Not deferred: it holds the write lock from its first statement, against other processes too.
            await using var transaction = writer.BeginTransaction(deferred: false);
            var result = await write(writer);
            await transaction.CommitAsync(cancellation);
            return result;
        }
        finally
        {
            turn.Release();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        await writer.DisposeAsync();
        if (address.Reader is not null)
        {
            using var reader = new SqliteConnection(address.Reader);
            SqliteConnection.ClearPool(reader);
        }

        turn.Dispose();
    }

    private static string Wait(SqliteAddress address) => $"PRAGMA busy_timeout = {address.Wait.TotalMilliseconds:0};";
}
