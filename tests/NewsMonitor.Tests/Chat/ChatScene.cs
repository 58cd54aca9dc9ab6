using Microsoft.Extensions.Logging.Abstractions;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Claims;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Items;
using NewsMonitor.Ledger.Grading;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Tests.Alerts;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Chat;

/// <summary>Somebody types commands at a handler over a real store.</summary>
internal sealed class ChatScene : IAsyncDisposable
{
    private readonly WebFetcher fetcher;

    private ChatScene(Newsroom news, ChatOptions options, IReadOnlyList<Topic> topics, IReadOnlyList<Route> configured, IReadOnlyList<OutletRating>? ratings = null)
    {
        News = news;
        fetcher = new WebFetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }, TimeProvider.System);
        var store = news.Store;
        var parts = new ChatParts(
            store.Ledger,
            store.Items,
            new ItemReader(fetcher, news.Clock),
            new ClaimExtractor(),
            store.Feeds,
            new FeedDiscovery(fetcher),
            store.Keywords,
            new CurrentWatchlist(topics, store.Keywords),
            store.Routes,
            new RouteTable(configured, store.Routes, store.Channels, hasChatPlatform: true),
            store.Channels,
            new ChannelTable(news.Timetables, store.Channels),
            store.Outbox,
            store.Alerts,
            store.Audit,
            new SecondOpinions(new AdjudicatorOptions(), store.Opinions, news.Clock, NullLogger<SecondOpinions>.Instance),
            store.Corrections,
            new ClaimGrader(ratings ?? [], store.OutletRecords),
            new PlatformStates());
        Handler = new CommandHandler(parts, options, news.Clock, NullLogger<CommandHandler>.Instance);
    }

    /// <summary>Two topics of one word, one of two sides with a name of two words.</summary>
    public static IReadOnlyList<Topic> Topics { get; } =
        [new("S-400", [["S-400", "Triumf"]]), new("Iran", [["Iran", "Tehran"]]), new("Russia arms", [["Russia"], ["missile", "tank"]])];

    public Newsroom News { get; }

    public CommandHandler Handler { get; }

    public ChannelAddress Channel { get; set; } = ChannelAddress.TryParse("discord:1")!;

    public static async Task<ChatScene> OpenAsync(
        ChatOptions? options = null, IReadOnlyList<Topic>? topics = null, params IReadOnlyList<Route> configured) =>
        new(await Newsroom.OpenAsync(), options ?? new ChatOptions(), topics ?? Topics, configured);

    public static async Task<ChatScene> RatedAsync(params IReadOnlyList<OutletRating> ratings) =>
        new(await Newsroom.OpenAsync(), new ChatOptions(), Topics, [], ratings);

    public Task<Reply> AskAsync(string text, bool mayChange = true) =>
        Handler.HandleAsync(new CommandRequest(text, new Caller("discord:anna", mayChange), Channel), default);

    public Task<Reply> PressAsync(string id, bool mayChange = true, string name = "anna") =>
        Handler.PressAsync(new Press(id, new Caller("discord:1", mayChange, name), Channel), default);

    /// <summary>The reply as a terminal would show it.</summary>
    public async Task<string> ReadAsync(string text, bool mayChange = true) =>
        string.Join('\n', ReplyText.Lines(await AskAsync(text, mayChange)));

    public Task<Feed> AddFeedAsync(string name, Func<Feed, Feed>? change = null)
    {
        var feed = new Feed { Address = new Uri($"https://{name.Replace(' ', '-').ToLowerInvariant()}.example/rss"), Name = name, NextPollAt = Newsroom.Start };
        return News.Store.Feeds.AddAsync(change?.Invoke(feed) ?? feed, default);
    }

    /// <summary>What the audit says was changed last; empty when nothing was.</summary>
    public async Task<string> LastChangeAsync() => (await News.Store.Audit.LatestAsync(1, default)) is [var entry] ? $"{entry.What}: {entry.Before} -> {entry.After}" : "";

    public ValueTask DisposeAsync()
    {
        fetcher.Dispose();
        return News.DisposeAsync();
    }
}
