using BenchmarkDotNet.Attributes;
using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Storage.Sqlite;

namespace NewsMonitor.Benchmarks.Relations;

/// <summary>One article matched nowhere else in the ledger but in its own copies: read, judged and stored, as the ledger grows.</summary>
public class JudgeBenchmark
{
    private readonly ClaimExtractor extractor = new();
    private readonly RelationJudge judge = new();
    private Storage.Store store = null!;
    private int next;

    /// <summary>Articles in the ledger before.</summary>
    [Params(100, 1000)]
    public int Known { get; set; }

    [GlobalSetup]
    public async Task FillAsync()
    {
        store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);
        while (next < Known)
        {
            await TakeAsync();
        }
    }

    [GlobalCleanup]
    public async Task CloseAsync() => await store.DisposeAsync();

    [Benchmark]
    public async Task<int> TakeAsync()
    {
        var (outlet, seed) = (next / 5, Articles.Seeds[next++ % 5]);
        var item = seed with { Keys = [new ItemKey($"item-{next}")], Outlet = $"Outlet {outlet}", PublishedAt = seed.PublishedAt.AddHours(next) };
        var appearances = extractor.Extract(item);
        var outcome = await store.Transaction.TakeAsync(
            item,
            async (ledger, _, ending) => new ItemOutcome(item, [], await judge.JudgeAsync(item, appearances, ledger, ending), new AlertPlan(null, [], [])),
            CancellationToken.None);
        return outcome!.Judgement.Appearances.Count;
    }
}
