namespace NewsMonitor.Feeds.Fetching;

/// <summary>What one request led to: an end, or a redirect.</summary>
internal abstract record Hop
{
    private Hop()
    {
    }

    public sealed record End(FetchOutcome Outcome) : Hop;

    public sealed record Onward(Uri Address, bool Permanent) : Hop;
}
