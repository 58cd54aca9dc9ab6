namespace NewsMonitor.Feeds.Fetching;

/// <summary>What a server gave with its last good answer, sent back verbatim so that it may answer "not modified" (RFC 9110, 13.1).</summary>
/// <param name="ETag">Sent as If-None-Match.</param>
/// <param name="LastModified">Sent as If-Modified-Since.</param>
public sealed record Validators(string? ETag, string? LastModified)
{
    /// <summary>The validators of a feed; null when it has none.</summary>
    public static Validators? Of(Feed feed) =>
        feed.ETag is null && feed.LastModified is null ? null : new Validators(feed.ETag, feed.LastModified);
}
