namespace NewsMonitor.Feeds;

/// <summary>A feed that is polled, with its health and its place in the schedule.</summary>
public sealed record Feed
{
    /// <summary>The store's number; 0 until stored.</summary>
    public long Id { get; init; }

    public required Uri Address { get; init; }

    /// <summary>The outlet, as alerts and claims name it.</summary>
    public required string Name { get; init; }

    /// <summary>Who added it: <c>config</c>, or a chat user.</summary>
    public string AddedBy { get; init; } = "config";

    /// <summary>Where it was added: <c>discord:</c> and a guild, <c>slack:</c> and a team, <c>web</c>; empty for the configuration's.</summary>
    public string Workspace { get; init; } = "";

    public bool Paused { get; init; }

    /// <summary>The validator of the last good answer, sent back as If-None-Match.</summary>
    public string? ETag { get; init; }

    /// <summary>The validator of the last good answer, sent back verbatim as If-Modified-Since.</summary>
    public string? LastModified { get; init; }

    public DateTimeOffset NextPollAt { get; init; }

    public DateTimeOffset? LastPolledAt { get; init; }

    public DateTimeOffset? LastSucceededAt { get; init; }

    /// <summary>Failed polls in a row.</summary>
    public int Failures { get; init; }

    /// <summary>The sentence of the last fault, or of what was amiss in the last good poll; null while all is well.</summary>
    public string? LastFault { get; init; }

    public override string ToString() => $"{Name} <{Address}>";
}
