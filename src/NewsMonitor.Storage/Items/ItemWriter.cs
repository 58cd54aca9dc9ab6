using System.Data.Common;
using NewsMonitor.Items;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Storage.Items;

/// <summary>Stores an item with its keys and matches, inside the item's own transaction.</summary>
internal sealed class ItemWriter(DbConnection connection)
{
    /// <returns>The item under its number.</returns>
    public async Task<Item> WriteAsync(Item item, IReadOnlyList<TopicMatch> matches, CancellationToken cancellation)
    {
        const string insert = """
            INSERT INTO item (main_key, feed_id, outlet, title, address, published_at, seen_at, marks, summary, text)
            VALUES (@mainKey, @FeedId, @Outlet, @Title, @Address, @PublishedAt, @SeenAt, @Marks, @Summary, @Text)
            RETURNING id
            """;
        var row = ItemRow.Of(item);
        var mainKey = item.Keys[0].Value;
        var itemId = await connection.ValueAsync<long>(
            insert,
            new
            {
                mainKey,
                row.FeedId,
                row.Outlet,
                row.Title,
                row.Address,
                row.PublishedAt,
                row.SeenAt,
                row.Marks,
                row.Summary,
                row.Text,
            },
            cancellation);
        await connection.RunAsync(
            "INSERT INTO item_key (key, item_id, place) VALUES (@Value, @itemId, @place)",
            item.Keys.Distinct().Select((key, place) => new { key.Value, itemId, place }),
            cancellation);
        await WriteMatchesAsync(itemId, matches, cancellation);
        return item with { Id = itemId };
    }

    private Task<int> WriteMatchesAsync(long itemId, IReadOnlyList<TopicMatch> matches, CancellationToken cancellation) =>
        connection.RunAsync(
            """
            INSERT INTO item_topic (item_id, topic, topic_folded, term, field, start, length)
            VALUES (@itemId, @Topic, @folded, @Term, @field, @Start, @Length)
            """,
            matches.Select(match => new
            {
                itemId,
                match.Topic,
                folded = Column.Folded(match.Topic),
                match.Term,
                field = match.Field.ToString(),
                match.Start,
                match.Length,
            }),
            cancellation);
}
