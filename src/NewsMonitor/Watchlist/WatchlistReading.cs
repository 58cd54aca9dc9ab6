namespace NewsMonitor.Watchlist;

/// <summary>What came of reading a watchlist file: its topics, or why there are none.</summary>
public abstract record WatchlistReading
{
    private WatchlistReading()
    {
    }

    /// <summary>The file is sound.</summary>
    public sealed record Read(IReadOnlyList<Topic> Topics) : WatchlistReading;

    /// <summary>The file is not.</summary>
    /// <param name="Sentence">What is wrong, with file and line, and what to write instead.</param>
    public sealed record Failed(string Sentence) : WatchlistReading;
}
