using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class CheckCommandTests : IAsyncLifetime
{
    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task Sentences_are_grouped_by_what_they_say_of_the_statement()
    {
        await chat.News.PublishAsync("The Moscow Times", new Saying("Russia has delivered four S-300 batteries to Iran."));
        await chat.News.PublishAsync("DESPARDES", new Saying("Iran's ministry denied that Russia has delivered S-300 batteries and called the report false."));
        await chat.News.PublishAsync("Other", new Saying("The harbour of Oslo was closed by ice."));

        var reply = await chat.AskAsync("/check Russia has delivered four S-300 batteries to Iran");

        Assert.Equal("1 agree, 1 disagree, 0 bear on it", reply.Title);
        Assert.Equal(["agrees · #1 · The Moscow Times · 31 May 2019", "disagrees · #2 · DESPARDES · 31 May 2019"], reply.Fields.Select(field => field.Heading));
        Assert.Equal("“Russia has delivered four S-300 batteries to Iran.”", reply.Fields[0].Lines[0]);
        Assert.Contains("'denied'", reply.Fields[1].Lines[1]);
    }

    [Fact]
    public async Task A_statement_that_nothing_bears_on_gets_a_clear_sentence()
    {
        await chat.News.PublishAsync("Other", new Saying("The harbour of Oslo was closed by ice."));

        Assert.Equal("The ledger says nothing of that.", (await chat.AskAsync("/check Russia has delivered the S-300 to Iran")).Title);
    }

    [Theory]
    [InlineData("/check")]
    [InlineData("/check of the")]
    [InlineData("/check ?!")]
    public async Task A_statement_that_names_nothing_gets_a_hint(string typed)
    {
        var reply = await chat.AskAsync(typed);

        Assert.True(reply.IsError);
        Assert.Equal("Right form: /check TEXT", Assert.Single(reply.Lines));
    }
}
