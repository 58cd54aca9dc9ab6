namespace NewsMonitor.Feeds.Fetching;

/// <summary>A document as a server gave it, unpacked and within the size limit. Untrusted.</summary>
/// <param name="Body">The bytes after decompression; never empty.</param>
/// <param name="ContentType">The Content-Type header as sent, or null.</param>
/// <param name="Address">Where it was found, after redirects.</param>
/// <param name="ETag">The ETag header as sent, or null.</param>
/// <param name="LastModified">The Last-Modified header as sent, or null.</param>
/// <param name="MovedPermanently">There were redirects, every one of them permanent and none from https to http:
/// <paramref name="Address"/> replaces the address that was asked for.</param>
public sealed record WebDocument(
    ReadOnlyMemory<byte> Body, string? ContentType, Uri Address, string? ETag, string? LastModified, bool MovedPermanently);
