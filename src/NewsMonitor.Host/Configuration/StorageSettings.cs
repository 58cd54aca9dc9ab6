using System.Data.Common;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Configuration;

/// <summary>Where everything that must survive is kept.</summary>
internal static class StorageSettings
{
    private const string FileKey = "Data Source";

    public static StorageOptions Read(SettingsReader reader)
    {
        var options = new StorageOptions
        {
            Provider = reader.Text("Storage:Provider", StorageOptions.DefaultProvider),
            ConnectionString = reader.Text("Storage:ConnectionString", StorageOptions.DefaultConnectionString),
        };
        var problems = options.Validate();
        reader.Refuse(problems);
        return problems.Count > 0 ? options : new StorageOptions { Provider = options.Provider, ConnectionString = AtHome(options) };
    }

    /// <summary>The path of the file in which everything is kept; null when it is in memory or elsewhere.</summary>
    public static string? FileOf(StorageOptions options) =>
        new DbConnectionStringBuilder { ConnectionString = options.ConnectionString }.TryGetValue(FileKey, out var value)
            && value is string file && !file.StartsWith(':') && !file.StartsWith("file:", StringComparison.Ordinal)
            ? file
            : null;

    /// <summary>The connection with its file's path made absolute.</summary>
    private static string AtHome(StorageOptions options) => FileOf(options) is { } file
        ? new DbConnectionStringBuilder { ConnectionString = options.ConnectionString, [FileKey] = HomePath.Resolve(file) }.ConnectionString
        : options.ConnectionString;
}
