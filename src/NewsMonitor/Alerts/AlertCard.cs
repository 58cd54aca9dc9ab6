namespace NewsMonitor.Alerts;

/// <summary>What an alert says, in a form any channel can render. All text is plain and untrusted.</summary>
public sealed record AlertCard
{
    public required AlertLevel Level { get; init; }

    public required string Title { get; init; }

    public required string Outlet { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public Uri? Link { get; init; }

    /// <summary>The topics matched, each with the term that did.</summary>
    public IReadOnlyList<AlertTopic> Topics { get; init; } = [];

    /// <summary>The strongest relations, at most three, strongest first.</summary>
    public IReadOnlyList<AlertRelation> Relations { get; init; } = [];

    /// <summary>For an alert without relations: the claims it brings, at most three.</summary>
    public IReadOnlyList<AlertClaim> NewClaims { get; init; } = [];

    /// <summary>What changed in the standing of earlier claims, a sentence each.</summary>
    public IReadOnlyList<string> StandingChanges { get; init; } = [];

    /// <summary>Outlets that carried the same origin's report later; edited in as they come.</summary>
    public IReadOnlyList<AlertEcho> CarriedBy { get; init; } = [];

    /// <summary>Outlets counted in <see cref="CarriedBy"/> until a person said that they carry something else.</summary>
    public IReadOnlyList<AlertEcho> NotCarriedBy { get; init; } = [];

    /// <summary>What people have said over the monitor's judgements since, a sentence each.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];

    /// <summary>How the item was read, when that matters: "its page could not be read: ...".</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];
}
