using BenchmarkDotNet.Attributes;
using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Storage;

namespace NewsMonitor.Benchmarks.Ledger;

/// <summary>What the judge asks the store for each claim, and what an item costs to store. Neither may grow with the ledger.</summary>
public class LookupBenchmark
{
    private readonly string folder = Directory.CreateTempSubdirectory("monitor-").FullName;
    private Store store = null!;
    private int next;

    /// <summary>Appearances in the ledger; each key is shared by ten of them.</summary>
    [Params(100, 1000, 10_000)]
    public int Known { get; set; }

    [GlobalSetup]
    public async Task FillAsync()
    {
        var options = new StorageOptions { ConnectionString = $"Data Source={Path.Combine(folder, $"{Known}.db")}" };
        store = await Store.OpenAsync(options, TimeProvider.System, CancellationToken.None);
        for (next = 0; next < Known;)
        {
            await TakeAsync();
        }
    }

    [GlobalCleanup]
    public async Task CloseAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync()
        => store.Ledger.CandidatesAsync([Key(0), Key(Known / 2)], 50, CancellationToken.None);

    [Benchmark]
    public Task<ItemOutcome?> TakeAsync()
    {
        var number = next++;
        var item = new Item
        {
            Keys = [new ItemKey($"item-{number}")],
            Outlet = $"Outlet {number % 20}",
            Title = $"Report {number}",
            Text = "Russia rejected a request from Iran, two people with knowledge of the matter said.",
            PublishedAt = DateTimeOffset.UnixEpoch.AddHours(number),
            SeenAt = DateTimeOffset.UnixEpoch.AddHours(number),
        };
        return store.Transaction.TakeAsync(
            item,
            async (ledger, _, cancellation) => new ItemOutcome(item, [], await JudgeAsync(ledger, number, item, cancellation), new AlertPlan(null, [], [])),
            CancellationToken.None);
    }

    private static async Task<Judgement> JudgeAsync(ILedgerSession ledger, int number, Item item, CancellationToken cancellation)
    {
        var claim = await ledger.OpenClaimAsync(cancellation);
        var origin = await ledger.OpenOriginAsync($"Origin {number}", cancellation);
        var appearance = new Appearance
        {
            Quote = new Quote(ItemField.Text, 0, item.Text),
            Frame = new Frame { Family = "transfer", Step = "reject", AsOf = DateOnly.FromDateTime(item.PublishedAt.Date) },
            Attribution = Attribution.None,
            Keys = [Key(number)],
        };
        return new Judgement([new JudgedAppearance(appearance, claim, origin, [])], []);
    }

    private static string Key(int number) => $"deal|{number / 10}";
}
