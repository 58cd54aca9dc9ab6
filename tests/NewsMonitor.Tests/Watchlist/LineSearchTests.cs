using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Watchlist;

public sealed class LineSearchTests
{
    [Theory]
    [InlineData("Iran\nTirana\r\nthe S400\n\nIran", "1 Iran|3 S-400|5 Iran")]
    [InlineData("nothing", "")]
    [InlineData("", "")]
    [InlineData("Iran\n", "1 Iran")]
    public void Lines_are_told_with_number_and_term(string text, string expected)
    {
        var found = new List<string>();
        var count = LineSearch.Search(WatchlistMatcher.ForTerms(["Iran", "S-400", " - "]), new StringReader(text), (line, term) => found.Add($"{line} {term}"), default);
        Assert.Equal(expected, string.Join('|', found));
        Assert.Equal(found.Count, count);
    }

    [Fact]
    public void Lines_longer_than_any_block_are_read_whole()
    {
        var text = new string('x', 300_000) + " Iran " + new string('y', 300_000) + "\nIran";
        var lines = new List<long>();
        LineSearch.Search(WatchlistMatcher.ForTerms(["Iran"]), new StringReader(text), (line, _) => lines.Add(line), default);
        Assert.Equal([1, 2], lines);
    }
}
