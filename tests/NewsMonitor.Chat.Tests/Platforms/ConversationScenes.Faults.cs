namespace NewsMonitor.Chat.Tests.Platforms;

public abstract partial class ConversationScenes
{
    [Fact]
    public async Task What_the_platform_limits_arrives_after_the_wait_and_in_order()
    {
        chat.LimitNext(seconds: 30);
        await bot.PublishAsync("S-400 one");
        await FailureAsync("wait");
        await bot.PublishAsync("S-400 two");
        await bot.PublishAsync("S-400 three");
        Assert.Empty(chat.In(chat.Room));

        clock.Pass(TimeSpan.FromSeconds(31));
        await SeenAsync("S-400 three");
        Assert.Equal(["S-400 one", "S-400 two", "S-400 three"], chat.In(chat.Room).Select(Title));
    }

    [Fact]
    public async Task A_token_that_was_taken_back_is_told_and_costs_no_alert()
    {
        chat.RevokeToken();
        await bot.PublishAsync("S-400 kept");
        var reason = await FailureAsync("token");

        var status = await chat.AskAsync(Person.Reader, "status");
        AssertSays(status, "Something needs a look", "token");
        Assert.DoesNotContain(LoopbackPlatform.Token, reason + status.Text + string.Concat(bot.Log.Lines), StringComparison.Ordinal);

        chat.GiveTokenBack();
        clock.Pass(OutboxTime);
        await SeenAsync("S-400 kept");
        await QuietAsync();
        AssertSays(await chat.AskAsync(Person.Reader, "status"), "All is well", "alerts are taken");
    }

    [Fact]
    public async Task Ten_minutes_without_the_platform_lose_nothing_and_double_nothing()
    {
        await bot.PublishAsync("S-400 before");
        await SeenAsync("S-400 before");
        chat.GoDown();
        await bot.PublishAsync("S-400 during");
        await FailureAsync("503");
        AssertSays(await chat.AskAsync(Person.Reader, "claims", ("topic", "*")), "claims");

        clock.Pass(OutboxTime);
        await bot.PublishAsync("S-400 still");
        chat.ComeBack();
        clock.Pass(OutboxTime);
        await SeenAsync("S-400 still");
        await QuietAsync();
        Assert.Equal(["S-400 before", "S-400 during", "S-400 still"], chat.In(chat.Room).Select(Title));
    }

    [Fact]
    public async Task An_alert_whose_answer_was_lost_is_there_once()
    {
        chat.LoseNextAnswer();
        await bot.PublishAsync("S-400 once");
        await SeenAsync("S-400 once");
        await QuietAsync();

        Assert.Single(chat.In(chat.Room));
    }

    [Fact]
    public async Task A_channel_that_is_gone_holds_no_other()
    {
        await chat.AskAsync(Person.Editor, chat.GoneRoom, "route add", ("topic", "*"));
        await bot.PublishAsync("S-400 one");
        await SeenAsync("S-400 one");
        await QuietAsync();

        Assert.Empty(chat.In(chat.GoneRoom));
        await TalkingHost.EventuallyAsync(async () =>
            (await bot.Store.Channels.ListAsync(CancellationToken.None)).FirstOrDefault(setting => setting.Channel == chat.GoneRoom)?.OffReason);
        AssertSays(await chat.AskAsync(Person.Reader, "status"), "Something needs a look", chat.GoneRoom.ToString());
        var told = await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.ToldTo(Person.Editor) is [var only] ? only : null));
        AssertSays(told, $"Alerts no longer go to {chat.GoneRoom}");
    }

    [Fact]
    public async Task A_delivery_that_comes_twice_is_acted_on_once()
    {
        var (first, second) = await chat.AskTwiceAsync(Person.Editor, "keyword add", ("topic", "Radar"), ("term", "radar"));

        Assert.Equal((200, chat.RepeatStatus), (first, second));
        Assert.Single(await AuditAsync());
    }

    [Theory]
    [InlineData(Forgery.Unsigned, 401)]
    [InlineData(Forgery.WrongKey, 401)]
    [InlineData(Forgery.ChangedAfterwards, 401)]
    [InlineData(Forgery.Stale, 401)]
    [InlineData(Forgery.FromTheFuture, 401)]
    [InlineData(Forgery.Oversized, 400)]
    [InlineData(Forgery.Malformed, 400)]
    [InlineData(Forgery.Nonsense, 400)]
    public async Task What_the_platform_did_not_send_is_refused_with_one_line_in_the_log(Forgery forgery, int status)
    {
        if (!chat.Delivers)
        {
            return;
        }

        var before = bot.Log.Lines.Count;

        Assert.Equal(status, await chat.ForgeAsync(forgery));

        var line = Assert.Single(bot.Log.Lines.Skip(before));
        Assert.Contains($"{status}", line, StringComparison.Ordinal);
        Assert.DoesNotContain("application_id", line, StringComparison.Ordinal);
        Assert.DoesNotContain("command", line.Replace("/slack/commands", "").Replace("Slack's commands", ""), StringComparison.Ordinal);
    }

    private static string Title(Shown shown) => shown.Text.Split('\n').First(line => line.StartsWith("S-400", StringComparison.Ordinal));
}
