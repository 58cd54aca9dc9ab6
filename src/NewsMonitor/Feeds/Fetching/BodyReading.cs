namespace NewsMonitor.Feeds.Fetching;

/// <summary>What became of reading a body.</summary>
internal abstract record BodyReading
{
    private BodyReading()
    {
    }

    public sealed record Whole(byte[] Bytes) : BodyReading;

    public sealed record Failed(Fault Fault) : BodyReading;
}
