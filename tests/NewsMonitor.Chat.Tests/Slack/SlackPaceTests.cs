using System.Net;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Slack;

namespace NewsMonitor.Chat.Tests.Slack;

public sealed class SlackPaceTests
{
    private const string Post = "chat.postMessage";
    private const string Update = "chat.update";

    private readonly SetClock clock = new();
    private readonly SlackPace pace;

    public SlackPaceTests() => pace = new SlackPace(clock);

    [Fact]
    public void A_channel_gets_one_message_a_second_and_holds_no_other()
    {
        Assert.Equal(TimeSpan.Zero, pace.TakePost(Post, "C1"));
        Assert.Equal(TimeSpan.Zero, pace.TakePost(Post, "C2"));
        clock.Now += TimeSpan.FromMilliseconds(400);

        Assert.Equal(TimeSpan.FromMilliseconds(600), pace.TakePost(Post, "C1"));
        clock.Now += TimeSpan.FromMilliseconds(600);
        Assert.Equal(TimeSpan.Zero, pace.TakePost(Post, "C1"));
        Assert.Equal(TimeSpan.FromSeconds(1), pace.TakePost(Post, "C1"));
    }

    [Fact]
    public void Edits_beyond_fifty_wait_until_a_minute_is_over()
    {
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(TimeSpan.Zero, pace.TakeEdit(Update));
            clock.Now += TimeSpan.FromSeconds(1);
        }

        Assert.Equal(TimeSpan.FromSeconds(10), pace.TakeEdit(Update));
        clock.Now += TimeSpan.FromSeconds(10);
        Assert.Equal(TimeSpan.Zero, pace.TakeEdit(Update));
    }

    [Fact]
    public void A_wait_that_Slack_named_holds_its_method_alone()
    {
        pace.Note(Post, ApiAnswer.Limited(TimeSpan.FromSeconds(30)));
        pace.Note(Update, new ApiAnswer { Status = HttpStatusCode.OK });

        Assert.Equal(TimeSpan.FromSeconds(30), pace.TakePost(Post, "C1"));
        Assert.Equal(TimeSpan.Zero, pace.TakeEdit(Update));
        clock.Now += TimeSpan.FromSeconds(30);
        Assert.Equal(TimeSpan.Zero, pace.TakePost(Post, "C1"));
    }
}
