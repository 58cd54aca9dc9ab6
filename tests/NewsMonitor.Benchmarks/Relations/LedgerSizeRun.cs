using System.Diagnostics;
using System.Globalization;
using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Storage.Sqlite;

namespace NewsMonitor.Benchmarks.Relations;

/// <summary>Judges the same articles against a small and a large ledger, each of which holds as many earlier reports of their
/// stories; the rest of the large one is on other matters. The ratio of the two times is what counts.</summary>
internal static class LedgerSizeRun
{
    private const int Stories = 20;
    private const int Rounds = 15;
    private const int Small = 1_000;
    private const int Large = 1_000_000;
    private const int LargeFile = 100_000;

    /// <summary>Articles whose sentences are told again under other names, to fill a ledger fast.</summary>
    private const int Patterns = 200;

    private static readonly ClaimExtractor Extractor = new();

    public static async Task<int> PrintAsync(TextWriter output)
    {
        var asked = Enumerable.Range(0, Stories).Select(story => Read(MadeArticles.OfStory(story, 10_000_000 + story))).ToList();
        var (small, large) = (InMemory(Small), InMemory(Large));
        foreach (var ledger in (MemoryLedger[])[small, large, small, large])
        {
            await TimeAsync(asked, ledger); // The compiler settles.
        }

        Print(output, "in memory", Small, await TimeAsync(asked, small), Large, await TimeAsync(asked, large));
        var folder = Directory.CreateTempSubdirectory("monitor-").FullName;
        await using (var smallFile = await FileAsync(folder, Small))
        await using (var largeFile = await FileAsync(folder, LargeFile))
        {
            var times = new List<double>();
            foreach (var store in (SqliteStore[])[smallFile, largeFile, smallFile, largeFile])
            {
                times.Add(await TimeAsync(asked, store));
            }

            Print(output, "SQLite", Small, times[2], LargeFile, times[3]);
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static (Item Item, IReadOnlyList<Appearance> Appearances) Read(Item item) => (item, Extractor.Extract(item));

    /// <summary>The reports that a ledger of that many claims holds, oldest first: those on other matters, then three on each story asked for.</summary>
    private static IEnumerable<(Item Item, IReadOnlyList<Appearance> Appearances)> Reports(int claims)
    {
        var patterns = Enumerable.Range(0, Patterns).Select(n => Read(MadeArticles.OfStory(1_000_000 + n, n))).ToList();
        var asked = Enumerable.Range(0, Stories * 3).Select(n => Read(MadeArticles.OfStory(n % Stories, 5_000_000 + n))).ToList();
        var left = claims - asked.Sum(report => report.Appearances.Count);
        for (var n = 0; left > 0; n++)
        {
            var (item, appearances) = patterns[n % Patterns];
            var told = n < Patterns ? appearances : [.. appearances.Select(appearance => Renamed(appearance, n / Patterns))];
            left -= told.Count;
            yield return (item with { Keys = [new ItemKey($"other-{n}")] }, told);
        }

        foreach (var report in asked)
        {
            yield return report;
        }
    }

    /// <summary>The same sentence about other companies; the states stay, for there are only so many.</summary>
    private static Appearance Renamed(Appearance appearance, int turn)
    {
        IReadOnlyList<NamedThing> Names(IReadOnlyList<NamedThing> names) =>
            [.. names.Select(name => name.Kind == NameKind.Other ? name with { Id = $"{name.Id} {turn}" } : name)];
        var telling = appearance.Telling is { } told ? told with { Names = Names(told.Names), Setting = Names(told.Setting), Speakers = Names(told.Speakers) } : null;
        return appearance with { Telling = telling, Keys = LinkingKeys.Of(appearance.Frame, telling) };
    }

    private static MemoryLedger InMemory(int claims)
    {
        var ledger = new MemoryLedger();
        foreach (var (item, appearances) in Reports(claims))
        {
            ledger.Take(item, appearances);
        }

        return ledger;
    }

    private static async Task<SqliteStore> FileAsync(string folder, int claims)
    {
        var store = await SqliteStore.OpenAsync($"Data Source={Path.Combine(folder, $"{claims}.db")}", TimeProvider.System, CancellationToken.None);
        foreach (var (item, appearances) in Reports(claims))
        {
            await store.Transaction.TakeAsync(
                item,
                async (ledger, _, cancellation) => new ItemOutcome(item, [], await TakenAsync(appearances, item, ledger, cancellation), new AlertPlan(null, [], [])),
                CancellationToken.None);
        }

        return store;
    }

    private static async Task<Judgement> TakenAsync(IReadOnlyList<Appearance> appearances, Item item, ILedgerSession ledger, CancellationToken cancellation)
    {
        var origin = await ledger.OpenOriginAsync(item.Outlet, cancellation);
        var taken = new List<JudgedAppearance>();
        foreach (var appearance in appearances)
        {
            taken.Add(new JudgedAppearance(appearance, await ledger.OpenClaimAsync(cancellation), origin, []));
        }

        return new Judgement(taken, []);
    }

    /// <summary>Microseconds that judging an article takes.</summary>
    private static async Task<double> TimeAsync(List<(Item Item, IReadOnlyList<Appearance> Appearances)> asked, ILedgerSession ledger)
    {
        var judge = new RelationJudge();
        var used = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (item, appearances) in asked)
            {
                await judge.JudgeAsync(item, appearances, ledger, CancellationToken.None);
            }
        }

        return (Environment.CpuUsage.TotalTime - used).TotalMicroseconds / Rounds / asked.Count;
    }

    /// <summary>The same inside transactions that are given up, so that the ledger stays as it is.</summary>
    private static async Task<double> TimeAsync(List<(Item Item, IReadOnlyList<Appearance> Appearances)> asked, SqliteStore store)
    {
        var judge = new RelationJudge();
        var used = TimeSpan.Zero;
        foreach (var (item, appearances) in asked)
        {
            try
            {
                await store.Transaction.TakeAsync(
                    item,
                    async (ledger, _, cancellation) =>
                    {
                        var start = Stopwatch.GetTimestamp();
                        await judge.JudgeAsync(item, appearances, ledger, cancellation);
                        used += Stopwatch.GetElapsedTime(start);
                        throw new OperationCanceledException();
                    },
                    CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                // As meant.
            }
        }

        return used.TotalMicroseconds / asked.Count;
    }

    private static void Print(TextWriter output, string where, int small, double ofSmall, int large, double ofLarge)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{where}: judging an article against {small,9:N0} claims {ofSmall,8:0} µs"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{where}: judging an article against {large,9:N0} claims {ofLarge,8:0} µs, {ofLarge / ofSmall:0.00} times as long"));
    }
}
