using NewsMonitor.Feeds;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task A_feed_is_kept_with_everything_about_it()
    {
        var added = await store.Feeds.AddAsync(NewFeed("a") with { AddedBy = "ann", Paused = true }, None);
        var polled = added with
        {
            ETag = "\"e\"",
            LastModified = "Mon, 01 Jun 2015 12:00:00 GMT",
            NextPollAt = Sample.Start.AddHours(1),
            LastPolledAt = Sample.Start,
            LastSucceededAt = Sample.Start.AddHours(-1),
            Failures = 3,
            LastFault = "The feed is down.",
        };
        await store.Feeds.SaveAsync(polled, None);

        Assert.True(added.Id > 0);
        Assert.Equal([polled], await store.Feeds.ListAsync(None));
    }

    [Fact]
    public async Task Adding_an_address_again_changes_nothing_and_returns_the_stored_feed()
    {
        var first = await store.Feeds.AddAsync(NewFeed("a"), None);
        var second = await store.Feeds.AddAsync(NewFeed("a") with { Name = "Another name" }, None);

        Assert.Equal(first, second);
        Assert.Single(await store.Feeds.ListAsync(None));
    }

    [Fact]
    public async Task Feeds_are_listed_by_name_without_regard_to_case()
    {
        foreach (var name in (string[])["beta", "Alpha", "Gamma"])
        {
            await store.Feeds.AddAsync(NewFeed(name), None);
        }

        Assert.Equal(["Alpha", "beta", "Gamma"], (await store.Feeds.ListAsync(None)).Select(feed => feed.Name));
    }

    [Fact]
    public async Task Due_feeds_are_leased_oldest_due_first_up_to_the_limit()
    {
        await store.Feeds.AddAsync(NewFeed("late") with { NextPollAt = Sample.Start.AddMinutes(-1) }, None);
        await store.Feeds.AddAsync(NewFeed("latest") with { NextPollAt = Sample.Start.AddMinutes(-9) }, None);
        await store.Feeds.AddAsync(NewFeed("now"), None);
        await store.Feeds.AddAsync(NewFeed("not due") with { NextPollAt = Sample.Start.AddMinutes(1) }, None);

        var leased = await LeasedAsync(Sample.Start, limit: 2);

        Assert.Equal(["latest", "late"], leased);
        Assert.Equal(["now"], await LeasedAsync(Sample.Start));
    }

    [Fact]
    public async Task A_leased_feed_is_given_to_nobody_else_until_the_lease_has_passed()
    {
        await store.Feeds.AddAsync(NewFeed("a"), None);

        Assert.Equal(["a"], await LeasedAsync(Sample.Start));
        Assert.Empty(await LeasedAsync(Sample.Start.AddSeconds(59)));
        Assert.Equal(["a"], await LeasedAsync(Sample.Start.AddSeconds(60)));
    }

    [Fact]
    public async Task Saving_a_feed_ends_its_lease()
    {
        await store.Feeds.AddAsync(NewFeed("a"), None);
        var feed = (await store.Feeds.LeaseDueAsync(Sample.Start, Minute, 10, None)).Single();
        await store.Feeds.SaveAsync(feed with { NextPollAt = Sample.Start.AddSeconds(10) }, None);

        Assert.Empty(await LeasedAsync(Sample.Start));
        Assert.Equal(["a"], await LeasedAsync(Sample.Start.AddSeconds(10)));
    }

    [Fact]
    public async Task Saving_a_poll_does_not_undo_a_pause_made_meanwhile()
    {
        var feed = await store.Feeds.AddAsync(NewFeed("a"), None);
        Assert.True(await store.Feeds.SetPausedAsync(feed.Id, paused: true, None));
        await store.Feeds.SaveAsync(feed, None);

        Assert.Empty(await LeasedAsync(Sample.Start));
        Assert.True(await store.Feeds.SetPausedAsync(feed.Id, paused: false, None));
        Assert.Equal(["a"], await LeasedAsync(Sample.Start));
    }

    [Fact]
    public async Task A_feed_moves_to_a_new_address_unless_another_feed_is_there()
    {
        var moving = await store.Feeds.AddAsync(NewFeed("a"), None);
        var other = await store.Feeds.AddAsync(NewFeed("b"), None);
        var free = new Uri("https://moved.example/feed");

        Assert.False(await store.Feeds.MoveAsync(moving.Id, other.Address, None));
        Assert.True(await store.Feeds.MoveAsync(moving.Id, free, None));
        Assert.False(await store.Feeds.MoveAsync(999, free, None));
        Assert.Equal([free, other.Address], (await store.Feeds.ListAsync(None)).Select(feed => feed.Address));
    }

    [Fact]
    public async Task A_feed_removed_while_it_is_polled_stays_removed()
    {
        var feed = await store.Feeds.AddAsync(NewFeed("a"), None);
        Assert.True(await store.Feeds.RemoveAsync(feed.Id, None));
        await store.Feeds.SaveAsync(feed, None);

        Assert.Empty(await store.Feeds.ListAsync(None));
        Assert.False(await store.Feeds.RemoveAsync(feed.Id, None));
        Assert.False(await store.Feeds.SetPausedAsync(feed.Id, paused: true, None));
    }

    [Fact]
    public async Task Items_of_a_removed_feed_stay_and_its_last_ones_still_come_in()
    {
        var feed = await store.Feeds.AddAsync(NewFeed("a"), None);
        await store.TakeAsync(Sample.Item("one") with { FeedId = feed.Id }, ["It came."]);
        await store.Feeds.RemoveAsync(feed.Id, None);
        await store.TakeAsync(Sample.Item("two") with { FeedId = feed.Id }, ["It came as well."]);

        Assert.Equal(2, (await store.Items.RecentAsync(10, None)).Count);
        Assert.Equal(2, (await SearchAsync("")).Total);
    }

    [Fact]
    public async Task Feeds_leased_by_many_callers_at_once_go_to_one_each()
    {
        for (var i = 0; i < 40; i++)
        {
            await store.Feeds.AddAsync(NewFeed($"feed{i}"), None);
        }

        var leases = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => LeasedAsync(Sample.Start, limit: 3))));
        var names = leases.SelectMany(names => names).ToList();

        Assert.Equal(40, names.Count);
        Assert.Equal(40, names.Distinct().Count());
    }

    private static Feed NewFeed(string name) => new()
    {
        Address = new Uri($"https://news.example/{Uri.EscapeDataString(name)}/feed.xml"),
        Name = name,
        NextPollAt = Sample.Start,
    };

    private async Task<string[]> LeasedAsync(DateTimeOffset now, int limit = 10) =>
        [.. (await store.Feeds.LeaseDueAsync(now, Minute, limit, None)).Select(feed => feed.Name)];
}
