using Dapper;
using Microsoft.Data.Sqlite;
using NewsMonitor.Storage.Sqlite;

namespace NewsMonitor.Storage.Tests.Sqlite;

/// <summary>A database file in a folder of its own, and SQL on it past the store.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Path => folder.File("monitor.db");

    public Task<SqliteStore> OpenAsync(string options = "") =>
        SqliteStore.OpenAsync($"Data Source={Path};{options}", TimeProvider.System, CancellationToken.None);

    public async Task<string> FaultAsync(string options = "") =>
        (await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(options))).Message;

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Run(string sql)
    {
        using var connection = Connect();
        connection.Execute(sql);
    }

    public string[] Values(string sql, object? values = null)
    {
        using var connection = Connect();
        return [.. connection.Query<string>(sql, values)];
    }

    /// <summary>The steps by which SQLite would answer.</summary>
    public string[] Plan(string sql, object? values = null)
    {
        using var connection = Connect();
        return [.. connection.Query(("EXPLAIN QUERY PLAN " + sql), values).Select(row => (string)row.detail)];
    }

    public void Dispose() => folder.Dispose();
}
