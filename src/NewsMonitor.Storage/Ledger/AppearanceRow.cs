using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Storage.Items;

namespace NewsMonitor.Storage.Ledger;

internal sealed record AppearanceRow
{
    /// <summary>Appearances with what they need of their origin and item; a WHERE follows.</summary>
    public const string Select = """
        SELECT appearance.id, appearance.stands_in AS claim, appearance.origin_id, origin.name AS origin_name, appearance.item_id,
          item.main_key AS item_key, item.outlet, item.title, item.address, item.marks, appearance.published_at, appearance.json
        FROM appearance
        JOIN origin ON origin.id = appearance.origin_id
        JOIN item ON item.id = appearance.item_id

        """;

    public long Id { get; init; }

    public long Claim { get; init; }

    public long OriginId { get; init; }

    public string OriginName { get; init; } = "";

    public long ItemId { get; init; }

    public string ItemKey { get; init; } = "";

    public string Outlet { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Address { get; init; }

    public string Marks { get; init; } = "";

    public long PublishedAt { get; init; }

    public string Json { get; init; } = "";

    public LedgerAppearance ToAppearance() => ToAppearance(AppearanceJson.Read(Json));

    /// <param name="known">The appearances among which this one may be.</param>
    public LedgerAppearance ToAppearance(ReadAppearances known) => ToAppearance(known.Of(Id, Json));

    private LedgerAppearance ToAppearance(Appearance appearance) => new()
    {
        Id = Id,
        Claim = new ClaimNumber(Claim),
        Appearance = appearance,
        Origin = new Origin(OriginId, OriginName),
        ItemId = ItemId,
        ItemKey = ItemKey,
        Outlet = Outlet,
        ItemTitle = Title,
        ItemAddress = Address is null ? null : Column.Address(Address),
        PublishedAt = Column.Time(PublishedAt),
        ItemMarks = MarksJson.Read(Marks),
    };
}
