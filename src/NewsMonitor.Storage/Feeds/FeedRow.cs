using NewsMonitor.Feeds;

namespace NewsMonitor.Storage.Feeds;

internal sealed record FeedRow
{
    public long Id { get; init; }

    public string Address { get; init; } = "";

    public string Name { get; init; } = "";

    public string AddedBy { get; init; } = "";

    public string Workspace { get; init; } = "";

    public long Paused { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public long NextPollAt { get; init; }

    public long? LastPolledAt { get; init; }

    public long? LastSucceededAt { get; init; }

    public long Failures { get; init; }

    public string? LastFault { get; init; }

    public static FeedRow Of(Feed feed) => new()
    {
        Id = feed.Id,
        Address = Column.Of(feed.Address),
        Name = feed.Name,
        AddedBy = feed.AddedBy,
        Workspace = feed.Workspace,
        Paused = feed.Paused ? 1 : 0,
        ETag = feed.ETag,
        LastModified = feed.LastModified,
        NextPollAt = Column.Of(feed.NextPollAt),
        LastPolledAt = Column.Of(feed.LastPolledAt),
        LastSucceededAt = Column.Of(feed.LastSucceededAt),
        Failures = feed.Failures,
        LastFault = feed.LastFault,
    };

    public Feed ToFeed() => new()
    {
        Id = Id,
        Address = Column.Address(Address),
        Name = Name,
        AddedBy = AddedBy,
        Workspace = Workspace,
        Paused = Paused != 0,
        ETag = ETag,
        LastModified = LastModified,
        NextPollAt = Column.Time(NextPollAt),
        LastPolledAt = Column.Time(LastPolledAt),
        LastSucceededAt = Column.Time(LastSucceededAt),
        Failures = (int)Failures,
        LastFault = LastFault,
    };
}
