using NewsMonitor.Items;

namespace NewsMonitor.Storage.Items;

internal sealed class ItemStore(Database database) : IItemStore
{
    // Far below the number of values a statement can take in either database.
    private const int KeysPerQuery = 500;

    public async Task<IReadOnlySet<ItemKey>> KnownAsync(IReadOnlyCollection<ItemKey> keys, CancellationToken cancellation)
    {
        var known = new HashSet<ItemKey>();
        if (keys.Count == 0)
        {
            return known;
        }

        return await database.ReadAsync(
            async connection =>
            {
                foreach (var some in keys.Select(key => key.Value).Distinct().Chunk(KeysPerQuery))
                {
                    var found = await connection.RowsAsync<string>(
                        "SELECT key FROM item_key WHERE key IN @some", new { some }, cancellation);
                    known.UnionWith(found.Select(key => new ItemKey(key)));
                }

                return known;
            },
            cancellation);
    }

    public Task<IReadOnlyList<Item>> RecentAsync(int limit, CancellationToken cancellation)
    {
        const string recent = $"SELECT {ItemRow.Columns} FROM item ORDER BY seen_at DESC, id DESC LIMIT @limit";
        const string keys = """
            SELECT key, item_id FROM item_key
            WHERE item_id IN (SELECT id FROM item ORDER BY seen_at DESC, id DESC LIMIT @limit)
            ORDER BY item_id, place
            """;
        return database.ReadAsync<IReadOnlyList<Item>>(
            async connection =>
            {
                var rows = await connection.RowsAsync<ItemRow>(recent, new { limit }, cancellation);
                var found = await connection.RowsAsync<KeyRow>(keys, new { limit }, cancellation);
                var byItem = found.ToLookup(row => row.ItemId, row => row.Key);
                return [.. rows.Select(row => row.ToItem(byItem[row.Id]))];
            },
            cancellation);
    }

    private sealed record KeyRow(string Key, long ItemId);
}
