using System.Data.Common;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace NewsMonitor.Storage.Sqlite;

/// <summary>Brings a database up to date: the numbered files under Migrations/, in order, each once, all in one transaction.</summary>
internal static class SqliteMigrations
{
    private const string Ledger = """
        CREATE TABLE IF NOT EXISTS migration (
          version    INTEGER PRIMARY KEY,
          name       TEXT    NOT NULL,
          checksum   TEXT    NOT NULL,
          applied_at INTEGER NOT NULL
        ) STRICT
        """;

    /// <exception cref="StoreUnavailableException">The database was made by a newer or a different program.</exception>
    public static Task RunAsync(Database database, TimeProvider time, CancellationToken cancellation) =>
        database.WriteAsync(
            async connection =>
            {
                await connection.RunAsync(Ledger, null, cancellation);
                var applied = await connection.RowsAsync<Applied>(
                    "SELECT version, name, checksum FROM migration ORDER BY version", null, cancellation);
                var known = Known();
                foreach (var row in applied)
                {
                    Check(row, known);
                }

                foreach (var migration in known.Skip(applied.Count))
                {
                    await ApplyAsync(connection, migration, time.GetUtcNow(), cancellation);
                }

                return known.Count;
            },
            cancellation);

    private static void Check(Applied row, IReadOnlyList<Migration> known)
    {
        var migration = known.FirstOrDefault(migration => migration.Version == row.Version);
        if (migration is null)
        {
            throw new StoreUnavailableException(
                $"The database was written by a newer monitor: it has migration {row.Version} ({row.Name}), this one knows up to " +
                $"{known[^1].Version}. Run the newer monitor, or name another file in {StorageOptions.Section}:ConnectionString.");
        }

        if (migration.Checksum != row.Checksum)
        {
            throw new StoreUnavailableException(
                $"The database was made by a different build of monitor: its migration {row.Version} ({row.Name}) is not this one's. " +
                $"Run that build, or name another file in {StorageOptions.Section}:ConnectionString.");
        }
    }

    private static async Task ApplyAsync(
        DbConnection connection, Migration migration, DateTimeOffset now, CancellationToken cancellation)
    {
        await connection.RunAsync(migration.Sql, null, cancellation);
        await connection.RunAsync(
            "INSERT INTO migration (version, name, checksum, applied_at) VALUES (@Version, @Name, @Checksum, @at)",
            new { migration.Version, migration.Name, migration.Checksum, at = Column.Of(now) },
            cancellation);
    }

    private static List<Migration> Known()
    {
        var assembly = typeof(SqliteMigrations).Assembly;
        var folder = $"{typeof(SqliteMigrations).Namespace}.Migrations.";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(assembly, name, name[folder.Length..])),
        ];
    }

    private static Migration Read(Assembly assembly, string resource, string file)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
        var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
        return new Migration(long.Parse(file.AsSpan(0, 4)), Path.GetFileNameWithoutExtension(file), checksum, sql);
    }

    private sealed record Migration(long Version, string Name, string Checksum, string Sql);

    private sealed record Applied(long Version, string Name, string Checksum);
}
