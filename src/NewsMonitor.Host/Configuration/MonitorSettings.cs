using NewsMonitor.Storage;

namespace NewsMonitor.Host.Configuration;

/// <summary>The whole configuration, checked.</summary>
internal sealed record MonitorSettings
{
    public required StorageOptions Storage { get; init; }

    public required FeedSettings Feeds { get; init; }

    public required string WatchlistFile { get; init; }

    /// <summary>Articles read into the ledger at the first start; blank for none.</summary>
    public required string SeedsFolder { get; init; }

    public required WebSettings Web { get; init; }

    public required ChatSettings Chat { get; init; }

    public required IReadOnlyList<Route> Routes { get; init; }

    public static MonitorSettings Read(SettingsReader reader)
    {
        var settings = new MonitorSettings
        {
            Storage = StorageSettings.Read(reader),
            Feeds = FeedSettings.Read(reader),
            WatchlistFile = reader.Text("Watchlist:File", "config/watchlist.yaml"),
            SeedsFolder = reader.Text("Seeds:Folder", "seeds"),
            Web = WebSettings.Read(reader),
            Chat = ChatSettings.Read(reader),
            Routes = RouteSettings.Read(reader),
        };
        CheckExists(reader, "Watchlist:File", settings.WatchlistFile, File.Exists);
        CheckExists(reader, "Feeds:Opml", settings.Feeds.Opml, path => path.Length == 0 || File.Exists(path));
        CheckExists(reader, "Seeds:Folder", settings.SeedsFolder, path => path.Length == 0 || Directory.Exists(path));
        return settings;
    }

    private static void CheckExists(SettingsReader reader, string key, string path, Func<string, bool> exists)
    {
        if (!exists(path.Length == 0 ? path : HomePath.Resolve(path)))
        {
            reader.Refuse(key, $"\"{path}\"", path.Length == 0 ? "a path" : $"a path that exists; it was looked for at {HomePath.Places(path)}");
        }
    }
}
