using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Tests.Feeds;

public sealed class FeedScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly Feed Feed = new() { Address = new Uri("https://a.example/feed"), Name = "A", ETag = "old" };
    private static readonly WebDocument Document = new("x"u8.ToArray(), null, new Uri("https://b.example/feed"), "\"new\"", "then", MovedPermanently: false);
    private static readonly Fault Down = new(FaultKind.Unreachable, "refused", "No connection.");

    private readonly FeedSchedule schedule = new(new ScheduleOptions(), new Random(1));

    [Fact]
    public void A_good_poll_heals_the_feed_and_keeps_its_validators()
    {
        var feed = schedule.After(Feed with { Failures = 3, LastFault = "was down" }, new FetchOutcome.Fetched(Document), null, Now);

        Assert.Equal((0, null, "\"new\"", "then"), (feed.Failures, feed.LastFault, feed.ETag, feed.LastModified));
        Assert.Equal((Now, Now), (feed.LastPolledAt, feed.LastSucceededAt));
        Assert.Equal(Feed.Address, feed.Address);
        AssertWait(feed, TimeSpan.FromMinutes(10));
    }

    [Fact]
    public void An_unchanged_feed_keeps_its_validators()
    {
        var feed = schedule.After(Feed with { Failures = 1 }, new FetchOutcome.NotModified(), null, Now);

        Assert.Equal(("old", 0, Now), (feed.ETag, feed.Failures, feed.LastSucceededAt));
        AssertWait(feed, TimeSpan.FromMinutes(10));
    }

    [Fact]
    public void A_permanent_redirect_changes_the_address()
    {
        var feed = schedule.After(Feed, new FetchOutcome.Fetched(Document with { MovedPermanently = true }), null, Now);

        Assert.Equal(Document.Address, feed.Address);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(60, 60)]
    [InlineData(99999, 1440)]
    public void A_publishers_wish_lengthens_the_interval_within_bounds(int asked, int minutes) =>
        AssertWait(schedule.After(Feed, new FetchOutcome.Fetched(Document), TimeSpan.FromMinutes(asked), Now), TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 20)]
    [InlineData(4, 160)]
    [InlineData(20, 1440)]
    [InlineData(int.MaxValue, 1440)]
    public void Failures_in_a_row_double_the_wait_up_to_the_longest(int before, int minutes)
    {
        var feed = schedule.After(Feed with { Failures = before }, new FetchOutcome.Failed(Down), null, Now);

        Assert.Equal(("No connection.", Now, null), (feed.LastFault, feed.LastPolledAt, feed.LastSucceededAt));
        Assert.Equal("old", feed.ETag);
        Assert.True(feed.Failures > before || before == int.MaxValue);
        AssertWait(feed, TimeSpan.FromMinutes(minutes));
    }

    [Theory]
    [InlineData(5, 10)]
    [InlineData(90, 90)]
    [InlineData(99999, 1440)]
    public void Retry_After_is_honoured_within_bounds(int asked, int minutes) =>
        AssertWait(schedule.After(Feed, new FetchOutcome.Failed(Down, TimeSpan.FromMinutes(asked)), null, Now), TimeSpan.FromMinutes(minutes));

    [Fact]
    public void A_feed_that_is_gone_is_paused_and_says_so()
    {
        var feed = schedule.After(Feed, new FetchOutcome.Failed(new Fault(FaultKind.Gone, "HTTP 410", "Gone.")), null, Now);

        Assert.True(feed.Paused);
        Assert.Equal("Gone.", feed.LastFault);
    }

    [Fact]
    public void Feeds_polled_together_drift_apart()
    {
        var next = Enumerable.Range(0, 20).Select(_ => schedule.After(Feed, new FetchOutcome.NotModified(), null, Now).NextPollAt);

        Assert.True(next.Distinct().Count() > 10);
    }

    [Fact]
    public void The_default_times_are_allowed() => Assert.Empty(new ScheduleOptions().Validate());

    [Fact]
    public void Wrong_times_are_named_with_their_keys()
    {
        Assert.StartsWith("Monitor:Feeds:MinInterval is \"00:00:00\"", Assert.Single(new ScheduleOptions { MinInterval = TimeSpan.Zero }.Validate()));
        Assert.StartsWith("Monitor:Feeds:MaxInterval is \"31.00:00:00\"", Assert.Single(new ScheduleOptions { MaxInterval = TimeSpan.FromDays(31) }.Validate()));
        Assert.StartsWith("Monitor:Feeds:Interval is \"00:00:30\"", Assert.Single(new ScheduleOptions { Interval = TimeSpan.FromSeconds(30) }.Validate()));
    }

    private static void AssertWait(Feed feed, TimeSpan wait)
    {
        var longest = wait * 1.1 > TimeSpan.FromHours(24) ? TimeSpan.FromHours(24) : wait * 1.1;
        Assert.InRange(feed.NextPollAt - Now, wait, longest);
    }
}
