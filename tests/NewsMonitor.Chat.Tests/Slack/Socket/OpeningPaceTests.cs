using NewsMonitor.Slack.Socket;

namespace NewsMonitor.Chat.Tests.Slack.Socket;

public sealed class OpeningPaceTests
{
    private readonly SetClock clock = new();

    [Fact]
    public void Six_openings_a_minute_go_at_once_and_the_next_wait_their_turn()
    {
        var pace = new OpeningPace(clock);
        Assert.All(Enumerable.Range(0, 6), _ => Assert.Equal(TimeSpan.Zero, pace.Take()));
        clock.Now += TimeSpan.FromSeconds(20);

        Assert.All(Enumerable.Range(0, 6), _ => Assert.Equal(TimeSpan.FromSeconds(40), pace.Take()));
        Assert.Equal(TimeSpan.FromSeconds(100), pace.Take());
    }

    [Fact]
    public void Openings_a_minute_ago_count_no_more()
    {
        var pace = new OpeningPace(clock);
        for (var opening = 0; opening < 20; opening++)
        {
            Assert.Equal(TimeSpan.Zero, pace.Take());
            clock.Now += TimeSpan.FromSeconds(10);
        }
    }
}
