using NewsMonitor.Chat;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class CommandHandlerTests : IAsyncLifetime
{
    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Theory]
    [InlineData("/clams S-400", "There is no command /clams. Did you mean /claims?")]
    [InlineData("statsu", "There is no command /statsu. Did you mean /status?")]
    [InlineData("/frobnicate", "There is no command /frobnicate.")]
    [InlineData("/remind daily", "There is no command /remind.")]
    [InlineData("/feed", "/feed needs to know what to do.")]
    [InlineData("/feed lits", "There is no subcommand /feed lits. Did you mean /feed list?")]
    [InlineData("/feed frobnicate", "There is no subcommand /feed frobnicate.")]
    [InlineData("", "Type a command.")]
    [InlineData(" / ", "There is no command /.")]
    [InlineData("\u202E\u0000\n", "Type a command.")]
    public async Task What_is_no_command_gets_a_hint(string typed, string hint)
    {
        var reply = await chat.AskAsync(typed);

        Assert.True(reply.IsError);
        Assert.Equal(hint, reply.Title);
        Assert.NotEmpty(reply.Lines);
    }

    [Theory]
    [InlineData("discord:1", "needs the permission Manage Server here")]
    [InlineData("slack:C1", "needs a workspace admin or a listed user")]
    [InlineData("web", "needs the admin token")]
    public async Task Who_may_not_change_things_is_told_what_it_needs(string channel, string sentence)
    {
        await chat.AddFeedAsync("Tass");
        chat.Channel = NewsMonitor.Alerts.ChannelAddress.TryParse(channel)!;
        foreach (var form in chat.Handler.Forms.Where(form => form.Changes))
        {
            var reply = await chat.AskAsync($"/{form.Name} {form.Subcommand} Tass https://x.example", mayChange: false);
            Assert.True(reply.IsError);
            Assert.Contains(sentence, reply.Title);
        }

        Assert.False((await chat.News.Store.Feeds.ListAsync(default)).Single().Paused);
        Assert.Empty(await chat.News.Store.Audit.LatestAsync(10, default));
    }

    [Fact]
    public async Task Everybody_may_read() =>
        Assert.All(
            await Task.WhenAll(new[] { "/claims *", "/feed list", "/route list", "/status", "/help" }.Select(text => chat.AskAsync(text, mayChange: false))),
            reply => Assert.False(reply.IsError));

    [Fact]
    public async Task Every_change_is_kept_with_who_where_and_what()
    {
        await chat.AddFeedAsync("Tass");
        await chat.AskAsync("/feed pause tass");

        var entry = Assert.Single(await chat.News.Store.Audit.LatestAsync(10, default));
        Assert.Equal(new AuditEntry(Newsroom.Start, "discord:anna", "discord:1", "feed 1 Tass <https://tass.example/rss>", "read", "paused"), entry);
    }

    [Fact]
    public async Task A_command_that_is_too_long_is_not_read()
    {
        var reply = await chat.AskAsync("/claims " + new string('x', 2000));

        Assert.Equal((true, "That command is longer than the 2000 characters that are read."), (reply.IsError, reply.Title));
    }

    [Fact]
    public async Task A_broken_database_costs_a_sentence_and_no_exception()
    {
        var broken = await ChatScene.OpenAsync();
        await broken.DisposeAsync();
        var reply = await broken.AskAsync("/status");

        Assert.True(reply.IsError);
        Assert.StartsWith("That did not work", reply.Title);
    }

    [Fact]
    public async Task Hostile_words_come_back_on_one_line_or_not_at_all()
    {
        const string bad = "x\u001b[31m\u202Ey\u0000\r\n@everyone";
        await chat.News.PublishAsync(bad, new Saying(bad + string.Concat(Enumerable.Repeat(" word", 5000)), bad, bad));
        await chat.AddFeedAsync("F", feed => feed with { Name = bad, LastFault = bad, Failures = 1 });
        foreach (var typed in new[] { "/claims *", "/claim 1", $"/claims {bad}", $"/claim {bad}", $"/check word {bad}", "/feed list", $"/feed pause {bad}{bad}", "/status", $"/{bad}", $"/feed {bad}" })
        {
            Assert.All(ReplyText.Lines(await chat.AskAsync(typed)), line =>
            {
                Assert.DoesNotContain(line, letter => char.IsControl(letter) || letter == '\u202E');
                Assert.InRange(line.Length, 0, 600);
            });
        }
    }

    [Fact]
    public async Task Help_lists_every_command_there_is_and_no_other()
    {
        var help = await chat.ReadAsync("/help");

        Assert.All(chat.Handler.Forms, form => Assert.Contains($"  {form.Usage}: {form.Summary}", help));
        Assert.Contains("/claims TOPIC [status] [since] [page]: ", help);
    }

    [Fact]
    public void The_default_options_are_allowed_and_a_bad_value_is_named()
    {
        Assert.Empty(new ChatOptions().Validate());
        Assert.Equal(["Monitor:Chat:MaxFeeds is \"0\"; it must be a number from 1 to 100000."], new ChatOptions { MaxFeeds = 0 }.Validate());
    }
}
