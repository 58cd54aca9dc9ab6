using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Watchlist;

public sealed class CurrentWatchlistTests
{
    private static readonly Topic[] FileTopics = [new("One", [["alpha"]]), new("Two", [["left"], ["right"]])];

    [Fact]
    public void Keywords_join_the_topics_of_the_file()
    {
        var topics = CurrentWatchlist.WithKeywords(FileTopics, [new("one", "beta", "p"), new("New", "gamma", "p"), new("Two", "Oreshnik", "p"), new("One", "--", "p")]);
        Assert.Equal(["One", "Two", "Two", "New"], topics.Select(topic => topic.Name));
        Assert.Equal(["alpha", "beta"], topics[0].Sides[0]);
        var matcher = new WatchlistMatcher(topics);
        Assert.Equal(["Two"], matcher.Match(Watched.Item("An Oreshnik")).Select(match => match.Topic));
        Assert.Empty(matcher.Match(Watched.Item("left alone")));
        Assert.Equal(["New"], matcher.Match(Watched.Item("Gamma")).Select(match => match.Topic));
    }

    [Fact]
    public async Task A_reload_takes_up_what_the_store_holds()
    {
        var store = new Keywords();
        var current = new CurrentWatchlist(FileTopics, store);
        Assert.Empty(current.Matcher.Match(Watched.Item("beta")));
        await store.AddAsync(new Keyword("One", "beta", "p"), default);
        await current.ReloadAsync(default);
        Assert.Single(current.Matcher.Match(Watched.Item("beta")));
        await store.RemoveAsync("One", "beta", default);
        await current.ReloadAsync(default);
        Assert.Empty(current.Matcher.Match(Watched.Item("beta")));
    }

    private sealed class Keywords : IKeywordStore
    {
        private readonly List<Keyword> list = [];

        public Task<bool> AddAsync(Keyword keyword, CancellationToken cancellation)
        {
            list.Add(keyword);
            return Task.FromResult(true);
        }

        public Task<bool> RemoveAsync(string topic, string term, CancellationToken cancellation) =>
            Task.FromResult(list.RemoveAll(keyword => keyword.Topic == topic && keyword.Term == term) > 0);

        public Task<IReadOnlyList<Keyword>> ListAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Keyword>>([.. list]);
    }
}
