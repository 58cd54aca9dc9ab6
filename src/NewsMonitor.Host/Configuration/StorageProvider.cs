namespace NewsMonitor.Host.Configuration;

/// <summary>The databases.</summary>
internal enum StorageProvider
{
    Sqlite,
    Postgres,
}
