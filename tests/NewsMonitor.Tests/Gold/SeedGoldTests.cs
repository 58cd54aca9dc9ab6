using NewsMonitor.Ledger;
using NewsMonitor.Storage.Sqlite;
using Xunit.Abstractions;

namespace NewsMonitor.Tests.Gold;

/// <summary>The five source articles, judged one after another, against their labels.</summary>
public sealed class SeedGoldTests(ITestOutputHelper output)
{
    private static readonly GoldSaga Seeds = GoldSaga.Read(Path.Combine(AppContext.BaseDirectory, "Gold", "seeds"));

    [Fact]
    public async Task The_seeds_come_out_as_labelled_with_no_false_contradiction()
    {
        await using var store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);

        var predictions = await Replay.RunAsync(store, Seeds.Items);

        var scored = Seeds.Relations.Where(row => row.IsScored).ToList();
        var missed = scored.Where(row => !predictions.Any(p => row.Touches(p) && row.Accepts(p.Label))).ToList();
        var wrong = predictions.Where(p => !Seeds.Relations.Any(row => row.Touches(p) && (row.Accepts(p.Label) || !row.IsScored))).ToList();
        output.WriteLine($"{scored.Count - missed.Count} of {scored.Count} rows found, {wrong.Count} predictions wrong");
        missed.ForEach(row => output.WriteLine($"missed: {row.Label} {row.FromItem} -> {row.ToItem}: {row.FromQuote}"));
        wrong.ForEach(p => output.WriteLine($"wrong: {p.Label} {p.FromItem} -> {p.ToItem}: {p.FromQuote}"));
        Assert.DoesNotContain(wrong, p => p.Label == "contradicts");
        var found = scored.Count - missed.Count;
        Assert.True(2.0 * found / ((2 * found) + wrong.Count + missed.Count) >= 0.90, $"{missed.Count} of {scored.Count} labelled relations are missed, {wrong.Count} are told that nobody labelled");
    }

    [Fact]
    public async Task Three_articles_on_one_Bloomberg_report_count_as_one_origin()
    {
        await using var store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);
        await Replay.RunAsync(store, Seeds.Items);

        var page = await store.Ledger.SearchAsync(new ClaimQuery("rejected Iranian request S-400"), CancellationToken.None);

        var refusal = Assert.Single(page.Claims, claim => claim.Appearances[0].Appearance.Frame.Step == "reject");
        Assert.Equal(3, refusal.Standing.Outlets);
        Assert.Equal(1, refusal.Standing.Origins);
        Assert.Contains("Bloomberg", refusal.Appearances[0].Origin.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_arrival_does_not_change_what_is_known_of_the_refusal()
    {
        foreach (var order in new[] { Seeds.Items, Seeds.Items.Reverse(), Seeds.Items.OrderBy(item => item.Title) })
        {
            await using var store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);
            await Replay.RunAsync(store, order);

            var page = await store.Ledger.SearchAsync(new ClaimQuery("rejected request S-400"), CancellationToken.None);

            var refusal = Assert.Single(page.Claims, claim => claim.Appearances[0].Appearance.Frame.Step == "reject");
            Assert.Equal((3, 1), (refusal.Standing.Outlets, refusal.Standing.Origins));
        }
    }

    [Fact]
    public async Task A_copy_of_an_article_elsewhere_adds_an_outlet_but_no_origin()
    {
        await using var store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);
        var original = Seeds.Items.Single(item => item.Keys[0].Value == "s002");
        var copy = original with { Keys = [new("copy")], Outlet = "Copy Gazette", PublishedAt = original.PublishedAt.AddHours(3) };

        await Replay.RunAsync(store, [original, copy]);

        var page = await store.Ledger.SearchAsync(new ClaimQuery("", PageSize: 50), CancellationToken.None);
        Assert.NotEmpty(page.Claims);
        Assert.All(page.Claims, claim => Assert.Equal((2, 1), (claim.Standing.Outlets, claim.Standing.Origins)));
    }
}
