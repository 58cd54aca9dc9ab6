using NewsMonitor.Claims;

namespace NewsMonitor.Ledger;

/// <summary>An appearance as the ledger holds it: with its claim, its origin and the item it stands in.</summary>
public sealed record LedgerAppearance
{
    private Kept kept;

    public required long Id { get; init; }

    public required ClaimNumber Claim { get; init; }

    public required Appearance Appearance { get; init; }

    public required Origin Origin { get; init; }

    public required long ItemId { get; init; }

    /// <summary>The item's main key; in a replay the id its line gave.</summary>
    public required string ItemKey { get; init; }

    public required string Outlet { get; init; }

    public required string ItemTitle { get; init; }

    public Uri? ItemAddress { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>How its item was read, such as a date that cannot be.</summary>
    public IReadOnlyList<string> ItemMarks { get; init; } = [];

    /// <summary>What a reader of the ledger made of this appearance.</summary>
    internal ref Kept Kept => ref kept;
}
