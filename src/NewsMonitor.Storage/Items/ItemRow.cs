using NewsMonitor.Items;

namespace NewsMonitor.Storage.Items;

internal sealed record ItemRow
{
    public const string Columns = "id, feed_id, outlet, title, address, published_at, seen_at, marks, summary, text";

    public long Id { get; init; }

    public long? FeedId { get; init; }

    public string Outlet { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Address { get; init; }

    public long PublishedAt { get; init; }

    public long SeenAt { get; init; }

    public string Marks { get; init; } = "";

    public string Summary { get; init; } = "";

    public string Text { get; init; } = "";

    public static ItemRow Of(Item item) => new()
    {
        FeedId = item.FeedId,
        Outlet = item.Outlet,
        Title = item.Title,
        Address = item.Address is { } address ? Column.Of(address) : null,
        PublishedAt = Column.Of(item.PublishedAt),
        SeenAt = Column.Of(item.SeenAt),
        Marks = MarksJson.Write(item.Marks),
        Summary = item.Summary,
        Text = item.Text,
    };

    public Item ToItem(IEnumerable<string> keys) => new()
    {
        Id = Id,
        Keys = [.. keys.Select(key => new ItemKey(key))],
        FeedId = FeedId,
        Outlet = Outlet,
        Title = Title,
        Address = Address is null ? null : Column.Address(Address),
        PublishedAt = Column.Time(PublishedAt),
        SeenAt = Column.Time(SeenAt),
        Marks = MarksJson.Read(Marks),
        Summary = Summary,
        Text = Text,
    };
}
