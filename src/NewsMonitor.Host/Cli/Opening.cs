using System.Net.Sockets;
using NewsMonitor.Claims;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Storage;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Cli;

/// <summary>Opens what commands work on; what stands in the way ends the command with a sentence.</summary>
internal static class Opening
{
    /// <exception cref="CommandFailure">The database cannot be used.</exception>
    public static async Task<Store> StoreAsync(StorageOptions options, CancellationToken cancellation)
    {
        try
        {
            return await Store.OpenAsync(options, TimeProvider.System, cancellation);
        }
        catch (StoreUnavailableException unavailable)
        {
            throw new CommandFailure(unavailable.Message, unavailable);
        }
    }

    /// <summary>The watchlist file with the keywords added in chat, once they are loaded.</summary>
    /// <exception cref="CommandFailure">The file is not sound.</exception>
    public static CurrentWatchlist Watchlist(string file, IKeywordStore keywords) =>
        WatchlistFile.Read(HomePath.Resolve(file)) switch
        {
            WatchlistReading.Read(var topics) => new CurrentWatchlist(topics, keywords),
            WatchlistReading.Failed(var sentence) => throw new CommandFailure(sentence),
            _ => throw new InvalidOperationException("A reading that nobody handles."),
        };

    /// <summary>The shipped word lists with the user's own.</summary>
    /// <exception cref="CommandFailure">A row of the user's is not sound.</exception>
    public static WordLists Lists() => WordLists.Read(HomePath.Resolve(MonitorSettings.Lexicon)) switch
    {
        WordListReading.Read(var lists) => lists,
        WordListReading.Failed(var sentence) => throw new CommandFailure(sentence),
        _ => throw new InvalidOperationException("A reading that nobody handles."),
    };

    /// <summary>Starts the service.</summary>
    /// <param name="app">What to start.</param>
    /// <param name="elsewhere">Where another address may be given.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="CommandFailure">Its address cannot be bound.</exception>
    public static async Task StartAsync(WebApplication app, string elsewhere, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            throw new CommandFailure($"{taken.Message.TrimEnd('.')}; stop what is there, or give another address with {elsewhere}.", taken);
        }
    }
}
