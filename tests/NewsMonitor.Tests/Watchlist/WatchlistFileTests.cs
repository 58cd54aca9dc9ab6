using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Watchlist;

public sealed class WatchlistFileTests
{
    [Fact]
    public void The_shipped_file_holds_the_four_topics() =>
        Assert.Equal(["S-400", "S-300", "Iran", "Russia arms"], Watched.Shipped().Select(topic => topic.Name));

    [Fact]
    public void Any_is_one_side_and_all_is_several()
    {
        var reading = WatchlistFile.Parse("topics:\n  - name: A\n    any: [x, y]\n  - name: B\n    all:\n      - [p]\n      - [q, r]\n", "w.yaml");
        var topics = Assert.IsType<WatchlistReading.Read>(reading).Topics;
        Assert.Equal([["x", "y"]], topics[0].Sides);
        Assert.Equal([["p"], ["q", "r"]], topics[1].Sides);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("topics:\n  - name: A\n    any: [x\n", "no sound YAML")]
    [InlineData("topics:\n  - name: A\n    terms: [x]\n", "line 3: \"terms\" is no known key")]
    [InlineData("topic:\n  - name: A\n", "\"topic\" is no known key")]
    [InlineData("topics:\n  - name: ' '\n    any: [x]\n", "line 2: name is blank")]
    [InlineData("topics:\n  - name: A\n", "line 2: topic \"A\" has no terms")]
    [InlineData("topics:\n  - any: [x]\n", "has no name")]
    [InlineData("topics:\n  - name: A\n    any:\n      - x\n      - '--'\n", "line 5: the term \"--\"")]
    [InlineData("topics:\n  - name: A\n    any: []\n", "line 3: any is an empty list")]
    [InlineData("topics:\n  - name: A\n    any: x\n", "line 3: any must be a list")]
    [InlineData("topics:\n  - name: A\n    any: [x]\n    all: [[y]]\n", "line 4: a topic has either any or all")]
    [InlineData("topics:\n  - name: A\n    any: [x]\n  - name: a\n    any: [x]\n", "line 4: topic \"a\" stands here a second time")]
    [InlineData("topics: []\n", "there are no topics")]
    [InlineData("- A\n", "line 1")]
    public void What_is_wrong_is_told_with_file_and_line(string yaml, string told)
    {
        var sentence = Assert.IsType<WatchlistReading.Failed>(WatchlistFile.Parse(yaml, "w.yaml")).Sentence;
        Assert.StartsWith("w.yaml", sentence, StringComparison.Ordinal);
        Assert.Contains(told, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told_with_the_setting_that_names_it()
    {
        var sentence = Assert.IsType<WatchlistReading.Failed>(WatchlistFile.Read("/nowhere/watchlist.yaml")).Sentence;
        Assert.Contains("Monitor:Watchlist:File", sentence, StringComparison.Ordinal);
    }
}
