namespace NewsMonitor.Feeds.Fetching;

/// <summary>What became of one fetch.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>The document is here.</summary>
    public sealed record Fetched(WebDocument Document) : FetchOutcome;

    /// <summary>The server says that nothing changed since the validators were given.</summary>
    public sealed record NotModified : FetchOutcome;

    /// <summary>There is no document.</summary>
    /// <param name="Fault">Why.</param>
    /// <param name="RetryAfter">How long the server asks to wait, when it does.</param>
    public sealed record Failed(Fault Fault, TimeSpan? RetryAfter = null) : FetchOutcome;
}
