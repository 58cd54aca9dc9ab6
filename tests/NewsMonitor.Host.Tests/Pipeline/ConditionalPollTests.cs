using NewsMonitor.Alerts;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Host.Tests.Pipeline;

public sealed class ConditionalPollTests
{
    private const string Tag = "\"v1\"";
    private const string Date = "Wed, 01 Jul 2020 08:00:00 GMT";

    [Fact]
    public async Task The_second_poll_asks_only_for_what_is_new_and_a_304_is_well()
    {
        await using var site = Site();
        await using var host = await RunningHost.StartAsync();
        await host.AddFeedAsync("News", site["/feed"]);

        await host.AlertedAsync("S-400 refused");
        var first = await host.FeedAsync("News", feed => feed.ETag is not null);
        var second = await host.FeedAsync("News", feed => feed.LastSucceededAt > first.LastSucceededAt);

        var requests = site.Requests.ToList();
        Assert.DoesNotContain("If-None-Match", requests[0], StringComparison.OrdinalIgnoreCase);
        Assert.All(requests.Skip(1), request => Assert.Contains($"If-None-Match: {Tag}\r\nIf-Modified-Since: {Date}\r\n", request, StringComparison.Ordinal));
        Assert.Equal((Tag, Date, 0, null), (second.ETag, second.LastModified, second.Failures, second.LastFault));
        Assert.Single(await host.Store.Items.RecentAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task An_item_that_failed_inside_the_program_is_tried_again()
    {
        await using var site = Site();
        await using var host = await RunningHost.StartAsync(
            settings => settings, (store, services) => services.AddSingleton<IItemTransaction>(new FailingOnce(store.Transaction)));
        await host.AddFeedAsync("News", site["/feed"]);

        await host.AlertedAsync("S-400 refused");
        await host.FeedAsync("News", feed => feed.ETag is not null);

        Assert.All(site.Requests.Take(2), request => Assert.DoesNotContain("If-None-Match", request, StringComparison.OrdinalIgnoreCase));
    }

    private static LoopbackServer Site() => new LoopbackServer().On("/feed", async (request, stream, cancellation) =>
    {
        var body = Rss.Feed(Rss.Item("S-400 refused"));
        var answer = request.Contains("If-None-Match", StringComparison.OrdinalIgnoreCase)
            ? LoopbackServer.Head("304 Not Modified", "")
            : LoopbackServer.Head("200 OK", $"{Rss.Headers}ETag: {Tag}\r\nLast-Modified: {Date}\r\nContent-Length: {body.Length}\r\n\r\n{body}");
        await stream.WriteAsync(answer, cancellation);
    });

    /// <summary>The real store, but the first item meets a fault.</summary>
    private sealed class FailingOnce(IItemTransaction real) : IItemTransaction
    {
        private int calls;

        public Task<ItemOutcome?> TakeAsync(
            Item item, Func<ILedgerSession, IAlertBook, CancellationToken, Task<ItemOutcome>> judge, CancellationToken cancellation) =>
            Interlocked.Increment(ref calls) == 1
                ? throw new InvalidOperationException("A fault of the program.")
                : real.TakeAsync(item, judge, cancellation);
    }
}
