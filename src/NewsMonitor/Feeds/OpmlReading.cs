namespace NewsMonitor.Feeds;

/// <summary>What became of reading a subscription list.</summary>
public abstract record OpmlReading
{
    private OpmlReading()
    {
    }

    /// <summary>The list could be read.</summary>
    /// <param name="Feeds">Its feeds in order, each address once.</param>
    /// <param name="Skipped">A sentence for every entry that names no usable address.</param>
    public sealed record Read(IReadOnlyList<OpmlFeed> Feeds, IReadOnlyList<string> Skipped) : OpmlReading;

    /// <summary>It is no subscription list.</summary>
    public sealed record Failed(Fault Fault) : OpmlReading;
}
