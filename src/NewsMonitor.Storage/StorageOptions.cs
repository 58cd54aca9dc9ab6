using Microsoft.Data.Sqlite;

namespace NewsMonitor.Storage;

/// <summary>Where everything is kept: the section <c>Monitor:Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Monitor:Storage";

    public const string DefaultProvider = "Sqlite";

    public const string DefaultConnectionString = "Data Source=data/monitor.db";

    /// <summary><c>Sqlite</c>, compared without case.</summary>
    public string Provider { get; init; } = DefaultProvider;

    /// <summary>For SQLite: <c>Data Source=FILE</c>, or <c>Data Source=:memory:</c> to keep nothing. May hold a
    /// password, so it is never shown.</summary>
    public string ConnectionString { get; init; } = DefaultConnectionString;

    /// <summary>What is wrong, a sentence each; empty when all is well.</summary>
    public IReadOnlyList<string> Validate()
    {
        var faults = new List<string>();
        if (string.Equals(Provider, "Postgres", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"{Section}:Provider is \"{Provider}\", but this build has no PostgreSQL store yet; allowed is \"{DefaultProvider}\".");
        }
        else if (!string.Equals(Provider, DefaultProvider, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"{Section}:Provider is \"{Provider}\"; allowed is \"{DefaultProvider}\".");
        }
        else if (!NamesAFile(ConnectionString))
        {
            faults.Add($"{Section}:ConnectionString names no database; allowed is a SQLite connection string such as \"{DefaultConnectionString}\".");
        }

        return faults;
    }

    private static bool NamesAFile(string connectionString)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new SqliteConnectionStringBuilder(connectionString).DataSource);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
