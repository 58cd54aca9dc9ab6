using System.Data.Common;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Relations;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Stores what an item's claims do to the ledger, inside the item's own transaction.</summary>
internal sealed class LedgerWriter(DbConnection connection)
{
    /// <param name="item">The item as stored.</param>
    /// <param name="judgement">What its claims do.</param>
    /// <param name="itemTopics">The item's topics, which a claim of a family that names none of its own is on; a general one is on none.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public async Task WriteAsync(Item item, Judgement judgement, IReadOnlyList<string> itemTopics, CancellationToken cancellation)
    {
        var publishedAt = Column.Of(item.PublishedAt);
        foreach (var judged in judgement.Appearances)
        {
            var appearanceId = await AppearAsync(judged, item.Id, publishedAt, cancellation);
            await connection.RunAsync(
                "INSERT INTO appearance_key (key, published_at, appearance_id) VALUES (@key, @publishedAt, @appearanceId)",
                judged.Appearance.Keys.Distinct().Select(key => new { key, publishedAt, appearanceId }),
                cancellation);
            await RelateAsync(appearanceId, judged.Relations, cancellation);
            await ListAsync(judged.Claim.Value, judged.Topics.Count > 0 || judged.Appearance.Frame.IsGeneral ? judged.Topics : itemTopics, cancellation);
        }

        await connection.RunAsync(
            "UPDATE claim SET is_general = @isGeneral WHERE number = @claim AND latest_at IS NULL",
            judgement.Appearances.GroupBy(judged => judged.Claim.Value).Select(of => new { claim = of.Key, isGeneral = of.All(judged => judged.Appearance.Frame.IsGeneral) }),
            cancellation);
        await connection.RunAsync(
            "UPDATE claim SET latest_at = @publishedAt WHERE number = @claim AND (latest_at IS NULL OR latest_at < @publishedAt)",
            judgement.Appearances.Select(judged => judged.Claim.Value).Distinct().Select(claim => new { claim, publishedAt }),
            cancellation);
        await MergeAsync(judgement.Merges, cancellation);
    }

    private Task<long> AppearAsync(JudgedAppearance judged, long itemId, long publishedAt, CancellationToken cancellation)
    {
        const string sql = """
            INSERT INTO appearance (claim, item_id, origin_id, published_at, field, start, quote, json)
            VALUES (@claim, @itemId, @origin, @publishedAt, @field, @Start, @searched, @json)
            RETURNING id
            """;
        var quote = judged.Appearance.Quote;
        var values = new
        {
            claim = judged.Claim.Value,
            itemId,
            origin = judged.Origin.Id,
            publishedAt,
            field = quote.Field.ToString(),
            quote.Start,
            // Full-text search ends at a null character; the JSON has the words verbatim.
            searched = quote.Text.Replace('\0', ' '),
            json = AppearanceJson.Write(judged.Appearance),
        };
        return connection.ValueAsync<long>(sql, values, cancellation);
    }

    private Task<int> ListAsync(long claim, IReadOnlyList<string> topics, CancellationToken cancellation) =>
        connection.RunAsync(
            "INSERT INTO claim_topic (topic_folded, claim) VALUES (@topic, @claim) ON CONFLICT DO NOTHING",
            topics.Select(Column.Folded).Distinct().Select(topic => new { topic, claim }),
            cancellation);

    private Task<int> RelateAsync(long appearanceId, IReadOnlyList<JudgedRelation> relations, CancellationToken cancellation) =>
        connection.RunAsync(
            """
            INSERT INTO relation (from_id, to_id, label, rule, reason)
            VALUES (@appearanceId, @earlier, @label, @Rule, @Reason)
            """,
            relations.Select(relation => new
            {
                appearanceId,
                earlier = relation.Earlier.Id,
                label = relation.Label.ToString(),
                relation.Rule,
                relation.Reason,
            }),
            cancellation);

    /// <summary>Moves appearances to the kept origins. An origin named after it was folded stands for the one that took it in.</summary>
    private async Task MergeAsync(IReadOnlyList<OriginMerge> merges, CancellationToken cancellation)
    {
        var takenInBy = new Dictionary<long, long>();
        foreach (var merge in merges)
        {
            var kept = Remaining(merge.Kept);
            var folded = Remaining(merge.Folded);
            if (kept == folded)
            {
                continue;
            }

            await connection.RunAsync(
                "UPDATE appearance SET origin_id = @kept WHERE origin_id = @folded", new { kept, folded }, cancellation);
            await connection.RunAsync("DELETE FROM origin WHERE id = @folded", new { folded }, cancellation);
            takenInBy[folded] = kept;
        }

        long Remaining(long origin)
        {
            while (takenInBy.TryGetValue(origin, out var by))
            {
                origin = by;
            }

            return origin;
        }
    }
}
