using Microsoft.Extensions.Logging.Abstractions;
using NewsMonitor.Alerts;
using NewsMonitor.Chat;
using NewsMonitor.Feeds;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

/// <summary>Somebody types commands at a handler over a real store.</summary>
internal sealed class ChatScene : IAsyncDisposable
{
    private ChatScene(Newsroom news) => (News, Handler) = (news, Answering(news, new ChatOptions(), hasChatPlatform: true));

    public Newsroom News { get; }

    public CommandHandler Handler { get; set; }

    public ChannelAddress Channel { get; set; } = ChannelAddress.TryParse("discord:1")!;

    public static async Task<ChatScene> OpenAsync() => new(await Newsroom.OpenAsync());

    public static CommandHandler Answering(Newsroom news, ChatOptions options, bool hasChatPlatform, params Route[] configured)
    {
        var store = news.Store;
        var table = new RouteTable(configured, store.Routes, hasChatPlatform);
        var parts = new ChatParts(store.Ledger, store.Items, store.Feeds, store.Keywords, store.Routes, table, store.Outbox, store.Audit);
        return new CommandHandler(parts, options, news.Clock, NullLogger<CommandHandler>.Instance);
    }

    public Task<Reply> AskAsync(string text, bool mayChange = true) =>
        Handler.HandleAsync(new CommandRequest(text, new Caller("discord:anna", mayChange), Channel), default);

    /// <summary>The reply as a terminal would show it.</summary>
    public async Task<string> ReadAsync(string text, bool mayChange = true) =>
        string.Join('\n', ReplyText.Lines(await AskAsync(text, mayChange)));

    public Task<Feed> AddFeedAsync(string name, Func<Feed, Feed>? change = null)
    {
        var feed = new Feed { Address = new Uri($"https://{name.Replace(' ', '-').ToLowerInvariant()}.example/rss"), Name = name, NextPollAt = Newsroom.Start };
        return News.Store.Feeds.AddAsync(change?.Invoke(feed) ?? feed, default);
    }

    public ValueTask DisposeAsync() => News.DisposeAsync();
}
