using System.Data.Common;
using Dapper;

namespace NewsMonitor.Storage;

/// <summary>Runs one statement on an open connection, inside whatever transaction the connection is in.</summary>
internal static class Sql
{
    static Sql() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public static async Task<List<T>> RowsAsync<T>(
        this DbConnection connection, string sql, object? values, CancellationToken cancellation) =>
        (await connection.QueryAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellation))).AsList();

    /// <summary>The only row, or the default when there is none.</summary>
    public static Task<T?> RowAsync<T>(
        this DbConnection connection, string sql, object? values, CancellationToken cancellation) =>
        connection.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellation));

    public static Task<T?> ValueAsync<T>(
        this DbConnection connection, string sql, object? values, CancellationToken cancellation) =>
        connection.ExecuteScalarAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellation));

    /// <summary>Rows changed. A list of values runs the one prepared statement for each.</summary>
    public static Task<int> RunAsync(
        this DbConnection connection, string sql, object? values, CancellationToken cancellation) =>
        connection.ExecuteAsync(new CommandDefinition(sql, values, cancellationToken: cancellation));
}
