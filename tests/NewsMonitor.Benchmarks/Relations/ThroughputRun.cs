using System.Diagnostics;
using System.Globalization;
using NewsMonitor.Claims;
using NewsMonitor.Relations;

namespace NewsMonitor.Benchmarks.Relations;

/// <summary>Reads and judges a stream of articles on one core against a ledger that grows with them; how many a second, at how many bytes each.</summary>
internal static class ThroughputRun
{
    /// <summary>Articles before the clock starts, for the compiler and the ledger to settle.</summary>
    private const int Before = 1500;

    private const int Measured = 2000;

    public static async Task<int> PrintAsync(TextWriter output)
    {
        var articles = Enumerable.Range(0, Before + Measured).Select(MadeArticles.At).ToList();
        var (extractor, judge, ledger) = (new ClaimExtractor(), new RelationJudge(), new MemoryLedger());
        var (reading, judging, claims, relations) = (TimeSpan.Zero, TimeSpan.Zero, 0, 0);
        var (bytes, used, paused) = (0L, TimeSpan.Zero, TimeSpan.Zero);
        for (var i = 0; i < articles.Count; i++)
        {
            if (i == Before)
            {
                (reading, judging, claims, relations) = (TimeSpan.Zero, TimeSpan.Zero, 0, 0);
                (bytes, used, paused) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
            }

            var start = Stopwatch.GetTimestamp();
            var appearances = extractor.Extract(articles[i]);
            reading += Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            var judgement = await judge.JudgeAsync(articles[i], appearances, ledger, CancellationToken.None);
            judging += Stopwatch.GetElapsedTime(start);
            ledger.Take(articles[i], judgement);
            claims += appearances.Count;
            relations += judgement.Appearances.Sum(judged => judged.Relations.Count);
        }

        (used, paused) = (Environment.CpuUsage.TotalTime - used, GC.GetTotalPauseDuration() - paused);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Print(output, "articles a second of processor time", Measured / used.TotalSeconds, "0");
        Print(output, "articles a second by the clock", Measured / (reading + judging).TotalSeconds, "0");
        Print(output, "words an article", articles.Skip(Before).Average(item => item.Text.Split(' ').Length), "0");
        PrintEach(output, "reading an article, µs", reading.TotalMicroseconds);
        PrintEach(output, "judging an article, µs", judging.TotalMicroseconds);
        PrintEach(output, "of both, collecting garbage, µs", paused.TotalMicroseconds);
        PrintEach(output, "allocated an article, KiB", bytes / 1024.0);
        PrintEach(output, "appearances an article", claims);
        PrintEach(output, "relations an article", relations);
        Print(output, "claims in the ledger at the end", ledger.Claims, "0");
        return 0;
    }

    private static void PrintEach(TextWriter output, string what, double ofAll) => Print(output, what, ofAll / Measured, "0");

    private static void Print(TextWriter output, string what, double figure, string format) =>
        output.WriteLine($"{what,-40}{figure.ToString(format, CultureInfo.InvariantCulture),14}");
}
