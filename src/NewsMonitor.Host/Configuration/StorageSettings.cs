namespace NewsMonitor.Host.Configuration;

/// <summary>Where everything that must survive is kept.</summary>
internal sealed record StorageSettings(StorageProvider Provider, string ConnectionString)
{
    public const string DefaultConnectionString = "Data Source=data/monitor.db";

    public static StorageSettings Read(SettingsReader reader)
    {
        var provider = reader.Choice("Storage:Provider", StorageProvider.Sqlite);
        var connection = reader.Secret("Storage:ConnectionString", IsConnectionString, "a connection string such as \"Data Source=data/monitor.db\"");
        if (provider == StorageProvider.Postgres)
        {
            reader.Refuse("Storage:Provider", "\"Postgres\"", "Sqlite; PostgreSQL is not in this build");
        }

        return new StorageSettings(provider, connection ?? DefaultConnectionString);
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            return new System.Data.Common.DbConnectionStringBuilder { ConnectionString = text }.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
