using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using NewsMonitor.Items;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Benchmarks.Watchlist;

/// <summary>An article matched against more and more terms, beside one compiled regular expression of the same terms.
/// Ours may not grow with the number of terms.</summary>
public class MatchBenchmark
{
    private WatchlistMatcher matcher = null!;
    private Regex alternation = null!;
    private Item item = null!;

    [Params(10, 1000, 10_000)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void Build()
    {
        item = Articles.Seeds[0];
        var terms = Enumerable.Range(0, Terms).Select(i => i % 3 == 0 ? $"Su-{i}" : $"subject{i} matter{i % 7}").Append("S-300").ToList();
        matcher = new WatchlistMatcher([new Topic("All", [terms])]);
        alternation = new Regex($@"\b(?:{string.Join('|', terms.Select(Regex.Escape))})\b", RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));
    }

    [Benchmark(Baseline = true)]
    public int Regular() => alternation.Count(item.Title) + alternation.Count(item.Text);

    [Benchmark]
    public int Matcher() => matcher.Match(item).Count;
}
