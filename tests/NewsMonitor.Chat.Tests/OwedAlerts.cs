using Microsoft.Extensions.Logging.Abstractions;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Items;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Storage;
using NewsMonitor.Storage.Sqlite;

namespace NewsMonitor.Chat.Tests;

/// <summary>A real store with alerts to send, and the sender that empties it into a channel.</summary>
internal sealed class OwedAlerts : IAsyncDisposable
{
    private readonly Store store;
    private readonly SetClock clock;
    private readonly OutboxSender sender;
    private int items;

    private OwedAlerts(Store store, SetClock clock, IAlertChannel channel)
    {
        (this.store, this.clock) = (store, clock);
        sender = new OutboxSender(
            store.Outbox,
            new HeldAlerts(store.HeldPosts, store.Channels, new ChannelTable(new Dictionary<ChannelAddress, Timetable>(), store.Channels), new OutboxOptions()),
            new ClosedChannels(store.Channels, store.Routes, clock, NullLogger<ClosedChannels>.Instance),
            [channel],
            new OutboxOptions(),
            clock,
            NullLogger<OutboxSender>.Instance);
    }

    public static async Task<OwedAlerts> OpenAsync(SetClock clock, IAlertChannel channel) =>
        new(await SqliteStore.OpenAsync("Data Source=:memory:", clock, CancellationToken.None), clock, channel);

    /// <summary>Owes a new alert.</summary>
    /// <returns>Its number.</returns>
    public async Task<long> OweAsync(AlertCard card, ChannelAddress channel)
    {
        var outcome = await TakeAsync(new AlertPlan(card, [channel], []));
        return (await store.Alerts.OfItemAsync(outcome!.Item.Id, CancellationToken.None))!.Id;
    }

    public Task OweEditAsync(long alertId, AlertCard card) => TakeAsync(new AlertPlan(null, [], [new AlertEdit(alertId, card)]));

    /// <summary>Sends what is due now.</summary>
    public Task<int> SendAsync() => sender.SendDueAsync(CancellationToken.None);

    public Task<OutboxState> StateAsync() => store.Outbox.StateAsync(CancellationToken.None);

    /// <summary>Sends and moves the clock on until nothing waits.</summary>
    /// <returns>The time that passed.</returns>
    public async Task<TimeSpan> SendAllAsync()
    {
        var start = clock.Now;
        while ((await StateAsync()).Waiting > 0)
        {
            await SendAsync();
            clock.Now += TimeSpan.FromMilliseconds(500);
            Assert.True(clock.Now - start < TimeSpan.FromHours(1), "nothing goes out");
        }

        return clock.Now - start;
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    /// <summary>Has an article come in with what it tells the channels.</summary>
    /// <param name="number">Another for each.</param>
    public static Task<ItemOutcome?> TakeAsync(Store store, int number, DateTimeOffset now, AlertPlan plan)
    {
        var item = new Item
        {
            Keys = [new ItemKey($"item-{number}")],
            FeedId = 1,
            Outlet = "The Example Times",
            Title = "Title",
            Summary = "Summary",
            Text = "Text",
            Address = new Uri("https://news.example/"),
            PublishedAt = now,
            SeenAt = now,
        };
        return store.Transaction.TakeAsync(
            item, (_, _, _) => Task.FromResult<ItemOutcome>(new(item, [], new Judgement([], []), plan)), CancellationToken.None);
    }

    private Task<ItemOutcome?> TakeAsync(AlertPlan plan) => TakeAsync(store, items++, clock.Now, plan);
}
