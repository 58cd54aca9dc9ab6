using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Chat;
using NewsMonitor.Claims;
using NewsMonitor.Ledger.Grading;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Storage;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Configuration;

/// <summary>The whole configuration, checked.</summary>
internal sealed record MonitorSettings
{
    public const string DefaultWatchlist = "config/watchlist.yaml";
    public const string DefaultSeeds = "seeds";

    /// <summary>Where a user's own word lists are.</summary>
    public const string Lexicon = "config/lexicon";

    public required StorageOptions Storage { get; init; }

    public required FeedSettings Feeds { get; init; }

    /// <summary>What the watchlist file watches.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Articles read into the ledger at the first start; blank for none.</summary>
    public required string SeedsFolder { get; init; }

    public required WebSettings Web { get; init; }

    public required ChatSettings Chat { get; init; }

    public required IReadOnlyList<Route> Routes { get; init; }

    /// <summary>When channels get their alerts, for those where it is configured.</summary>
    public IReadOnlyDictionary<ChannelAddress, Timetable> Timetables { get; init; } = RouteSettings.None.Timetables;

    /// <summary>How the outbox is emptied.</summary>
    public OutboxOptions Outbox { get; init; } = new();

    /// <summary>What chat users may ask for, and how much of it.</summary>
    public ChatOptions Commands { get; init; } = new();

    /// <summary>The service asked about tensions.</summary>
    public AdjudicatorOptions Adjudicator { get; init; } = new();

    /// <summary>The words by which claims are read.</summary>
    public WordLists Lists { get; init; } = WordLists.Shipped;

    /// <summary>How reliable outlets are held to be.</summary>
    public IReadOnlyList<OutletRating> Outlets { get; init; } = [];

    public static MonitorSettings Read(SettingsReader reader)
    {
        var routes = RouteSettings.Read(reader);
        var settings = new MonitorSettings
        {
            Storage = StorageSettings.Read(reader),
            Feeds = FeedSettings.Read(reader),
            Topics = ReadTopics(reader),
            SeedsFolder = reader.Text("Seeds:Folder", DefaultSeeds),
            Web = WebSettings.Read(reader),
            Chat = ChatSettings.Read(reader),
            Routes = routes.Routes,
            Timetables = routes.Timetables,
            Outbox = ReadOutbox(reader),
            Commands = CommandSettings.Read(reader),
            Outlets = OutletSettings.Read(reader),
            Adjudicator = AdjudicatorSettings.Read(reader),
            Lists = ReadLists(reader),
        };
        CheckExists(reader, "Feeds:Opml", settings.Feeds.Opml, path => path.Length == 0 || File.Exists(path));
        CheckExists(reader, "Seeds:Folder", settings.SeedsFolder, path => path.Length == 0 || Directory.Exists(path));
        return settings;
    }

    private static OutboxOptions ReadOutbox(SettingsReader reader)
    {
        var options = new OutboxOptions { DailyNumber = reader.Count($"Outbox:{nameof(OutboxOptions.DailyNumber)}", new OutboxOptions().DailyNumber) };
        reader.Refuse(options.Validate());
        return options;
    }

    private static IReadOnlyList<Topic> ReadTopics(SettingsReader reader)
    {
        const string Key = "Watchlist:File";
        var path = reader.Text(Key, DefaultWatchlist);
        if (!CheckExists(reader, Key, path, File.Exists))
        {
            return [];
        }

        switch (WatchlistFile.Read(HomePath.Resolve(path)))
        {
            case WatchlistReading.Read(var topics):
                return topics;
            case WatchlistReading.Failed(var sentence):
                reader.Refuse(Key, $"\"{path}\"", $"a sound watchlist. {sentence.TrimEnd('.')}");
                return [];
            default:
                throw new InvalidOperationException("A reading that nobody handles.");
        }
    }

    private static WordLists ReadLists(SettingsReader reader)
    {
        switch (WordLists.Read(HomePath.Resolve(Lexicon)))
        {
            case WordListReading.Read(var lists):
                return lists;
            case WordListReading.Failed(var sentence):
                reader.Refuse([sentence]);
                return WordLists.Shipped;
            default:
                throw new InvalidOperationException("A reading that nobody handles.");
        }
    }

    private static bool CheckExists(SettingsReader reader, string key, string path, Func<string, bool> exists)
    {
        if (exists(path.Length == 0 ? path : HomePath.Resolve(path)))
        {
            return true;
        }

        reader.Refuse(key, $"\"{path}\"", path.Length == 0 ? "a path" : $"a path that exists; it was looked for at {HomePath.Places(path)}");
        return false;
    }
}
