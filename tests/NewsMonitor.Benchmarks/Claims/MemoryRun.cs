using System.Globalization;
using NewsMonitor.Claims;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Relations;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Benchmarks.Claims;

/// <summary>What the word lists, the table of word links and the stance model hold in memory once read, after a forced collection.</summary>
internal static class MemoryRun
{
    private static readonly List<object> Held = [];

    public static int Print(TextWriter output)
    {
        var before = Settled();
        var start = before;
        foreach (var (what, read) in new (string, Func<object>)[]
        {
            ("word lists", () => WordLists.Shipped),
            ("table of word links", () => WordLinks.Shipped),
            ("stance model", () => StanceModel.Shipped),
            ("extractor and judge", () => (new ClaimExtractor(), new RelationJudge())),
        })
        {
            Held.Add(read());
            var after = Settled();
            Print(output, what, after - before);
            before = after;
        }

        Print(output, "together", before - start);
        return 0;
    }

    private static long Settled()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static void Print(TextWriter output, string what, long bytes) =>
        output.WriteLine($"{what,-40}{(bytes / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture),10} MiB");
}
