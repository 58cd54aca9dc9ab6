using BenchmarkDotNet.Attributes;
using NewsMonitor.Claims;

namespace NewsMonitor.Benchmarks.Claims;

/// <summary>The five source articles read for their claims.</summary>
[MemoryDiagnoser]
public class ExtractBenchmark
{
    private readonly ClaimExtractor extractor = new();

    [Benchmark(OperationsPerInvoke = 5)]
    public int Article()
    {
        var found = 0;
        foreach (var article in Articles.Seeds)
        {
            found += extractor.Extract(article).Count;
        }

        return found;
    }
}
