namespace NewsMonitor.Feeds;

/// <summary>What went wrong outside the program while it fetched or read something.</summary>
public enum FaultKind
{
    /// <summary>The address is not allowed: wrong scheme, or it leads into a private network.</summary>
    Refused,

    /// <summary>No connection: unknown host, refused port, broken TLS.</summary>
    Unreachable,

    /// <summary>No complete answer within the time limit.</summary>
    TimedOut,

    /// <summary>The body is larger than the limit, after decompression.</summary>
    TooLarge,

    /// <summary>More redirects than allowed, or a loop.</summary>
    TooManyRedirects,

    /// <summary>An HTTP status other than success.</summary>
    HttpStatus,

    /// <summary>The server says the feed is gone for good (410).</summary>
    Gone,

    /// <summary>The body is no feed in any known format.</summary>
    NotAFeed,

    /// <summary>The body is empty.</summary>
    Empty,

    /// <summary>The body ends before the document does.</summary>
    CutOff,
}
