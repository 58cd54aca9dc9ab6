using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Chat;
using NewsMonitor.Feeds;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Storage.Adjudication;
using NewsMonitor.Storage.Alerts;
using NewsMonitor.Storage.Chat;
using NewsMonitor.Storage.Feeds;
using NewsMonitor.Storage.Items;
using NewsMonitor.Storage.Ledger;
using NewsMonitor.Storage.Sqlite;
using NewsMonitor.Storage.Watchlist;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Storage;

/// <summary>Everything that is kept, in one database. Safe to use from several tasks at once.</summary>
public abstract class Store : IAsyncDisposable
{
    private readonly Database database;

    private protected Store(Database database, TimeProvider time)
    {
        this.database = database;
        Feeds = new FeedStore(database);
        Items = new ItemStore(database);
        Keywords = new KeywordStore(database);
        var ledger = new ClaimLedger(database);
        Ledger = ledger;
        OutletRecords = ledger;
        Transaction = new ItemTransaction(database, time);
        Alerts = new AlertBook(database);
        Routes = new RouteStore(database);
        Outbox = new Outbox(database, time);
        Channels = new ChannelStore(database);
        HeldPosts = new HeldPosts(database);
        Audit = new AuditLog(database);
        Opinions = new OpinionStore(database);
        Corrections = new Corrections(database, time);
    }

    public IFeedStore Feeds { get; }

    public IItemStore Items { get; }

    public IKeywordStore Keywords { get; }

    public ILedger Ledger { get; }

    public IOutletRecords OutletRecords { get; }

    public IItemTransaction Transaction { get; }

    public IAlertBook Alerts { get; }

    public IRouteStore Routes { get; }

    public IOutbox Outbox { get; }

    public IChannelStore Channels { get; }

    public IHeldPosts HeldPosts { get; }

    public IAuditLog Audit { get; }

    public IOpinionStore Opinions { get; }

    public ICorrections Corrections { get; }

    /// <summary>Opens the store that the options name, brought up to date.</summary>
    /// <exception cref="StoreUnavailableException">The options are wrong, or the database cannot be used.</exception>
    public static async Task<Store> OpenAsync(StorageOptions options, TimeProvider time, CancellationToken cancellation) =>
        options.Validate() is [var fault, ..]
            ? throw new StoreUnavailableException(fault)
            : await SqliteStore.OpenAsync(options.ConnectionString, time, cancellation);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return database.DisposeAsync();
    }
}
