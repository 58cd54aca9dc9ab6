namespace NewsMonitor.Feeds;

/// <summary>What became of looking for the feeds of a site.</summary>
public abstract record DiscoveryOutcome
{
    private DiscoveryOutcome()
    {
    }

    /// <summary>There are some.</summary>
    /// <param name="Feeds">The likeliest first; never empty.</param>
    public sealed record Found(IReadOnlyList<DiscoveredFeed> Feeds) : DiscoveryOutcome;

    /// <summary>There are none, or the site cannot be read.</summary>
    public sealed record Failed(Fault Fault) : DiscoveryOutcome;
}
