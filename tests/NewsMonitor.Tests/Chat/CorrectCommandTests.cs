using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class CorrectCommandTests : IAsyncLifetime
{
    private const string Never = "The S-300 was never delivered.";
    private const string Delivered = "The S-300 was delivered.";

    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task A_corrected_relation_changes_what_is_shown_and_what_the_alert_says()
    {
        await ContradictAsync();

        Assert.Equal(
            """
            #2 supersedes #1; the monitor had said contradicts.
              #2 is reported · 1 origin, 1 outlet now.
              #1 is superseded by #2 · 1 origin, 1 outlet now.
              1 alert is edited.
              /correct 2 undo takes it back.
            """,
            await chat.ReadAsync("/correct 2 supersedes"));

        Assert.Equal("#2 towards #1: contradicts -> supersedes", await chat.LastChangeAsync());
        Assert.Contains(
            "supersedes #1: Says discord:anna; the monitor had judged “contradicts”: Because it Contradicts. [test-rule]", await chat.ReadAsync("/claim 2"));
        var card = await CardAsync(2);
        Assert.Equal(AlertLevel.Supersedes, card.Level);
        Assert.Equal(RelationLabel.Supersedes, Assert.Single(card.Relations).Label);
        Assert.Equal(
            "Corrected by discord:anna on 31 May 2019: supersedes #1, not contradicts; #1 is superseded by #2 · 1 origin, 1 outlet now",
            Assert.Single(card.Corrections));
    }

    [Fact]
    public async Task Taken_back_everything_is_as_it_was()
    {
        await ContradictAsync();
        var before = AlertText.Lines(await CardAsync(2));
        await chat.AskAsync("/correct 2 unrelated");
        Assert.Equal(AlertLevel.New, (await CardAsync(2)).Level);

        Assert.StartsWith("Taken back: #2 unrelated #1, not contradicts.", await chat.ReadAsync("/correct #2 undo"));

        Assert.Equal(before, AlertText.Lines(await CardAsync(2)));
        Assert.StartsWith("#1 · disputed by #2", await chat.ReadAsync("/claim 1"));
        Assert.Equal("Nobody has corrected #2, or all of it is taken back.", (await chat.AskAsync("/correct 2 undo")).Title);
    }

    [Fact]
    public async Task The_same_label_says_that_the_monitor_was_right_and_status_counts_it()
    {
        await ContradictAsync();
        Assert.Contains("Judgements: nobody has corrected one or found one right yet; /correct does both", await chat.ReadAsync("/status"));

        Assert.Equal("#2 contradicts #1: found right.", (await chat.AskAsync("/correct 2 contradicts")).Title);

        Assert.Contains("Judgements people looked at: contradicts 1 of 1 right", await chat.ReadAsync("/status"));
        Assert.Equal("That is so already: #2 contradicts #1, says discord:anna.", (await chat.AskAsync("/correct 2 contradicts")).Title);
        Assert.Equal("#2 tension #1; the monitor had said contradicts.", (await chat.AskAsync("/correct 2 tension")).Title);
        Assert.Contains("contradicts 0 of 1 right", await chat.ReadAsync("/status"));
    }

    [Fact]
    public async Task When_several_relations_could_be_meant_the_other_claim_is_asked_for()
    {
        await ContradictAsync();
        await chat.News.PublishAsync("Third", new Saying("It is in boxes.").Stands(RelationLabel.Tension, "One", Never).Stands(RelationLabel.Tension, "Two", Delivered));

        var reply = await chat.AskAsync("/correct 3 contradicts");
        Assert.True(reply.IsError);
        Assert.Equal("The latest report of #3 stands to #1, #2; name the claim you mean: /correct 3 1 contradicts", reply.Title);

        Assert.StartsWith("#3 contradicts #2; the monitor had said tension.", await chat.ReadAsync("/correct 3 2 contradicts"));
        var card = await CardAsync(3);
        Assert.Equal((AlertLevel.Contradicts, 2L), (card.Level, Assert.Single(card.Relations).Earlier.Number));
        await chat.AskAsync("/correct 3 undo");
        Assert.Empty((await CardAsync(3)).Relations);
    }

    [Fact]
    public async Task A_second_opinion_never_raises_an_alert_that_a_person_corrects()
    {
        await chat.News.PublishAsync("One", new Saying(Never));
        await chat.News.PublishAsync("Two", new Saying(Delivered));
        await chat.News.PublishAsync("Third", new Saying("It is in boxes.").Stands(RelationLabel.Supersedes, "One", Never).Stands(RelationLabel.Tension, "Two", Delivered));
        var open = await chat.News.Store.Opinions.TakeAsync("m", new CallLimits(1, 1), Newsroom.Start, default);
        await chat.News.Store.Opinions.GivenAsync(open!.Call, RelationLabel.Contradicts, "So it seems.", default);
        Assert.Contains("Second opinion (m): So it seems.", await chat.ReadAsync("/claim 3"));

        await chat.AskAsync("/correct 3 1 confirms");

        var card = await CardAsync(3);
        Assert.Equal((AlertLevel.Confirms, RelationLabel.Confirms), (card.Level, Assert.Single(card.Relations).Label));
    }

    [Fact]
    public async Task A_relation_that_the_monitor_did_not_see_can_be_drawn()
    {
        await chat.News.PublishAsync("One", new Saying(Never));
        await chat.News.PublishAsync("Two", new Saying(Delivered));
        Assert.Equal("The latest report of #2 stands in no relation; name the claim you mean: /correct 2 OTHER contradicts", (await chat.AskAsync("/correct 2 contradicts")).Title);
        Assert.Equal("Every report of #2 is later than those of #1; type /correct 2 1 contradicts", (await chat.AskAsync("/correct 1 2 contradicts")).Title);

        Assert.StartsWith("#2 contradicts #1; the monitor had said nothing.", await chat.ReadAsync("/correct 2 contradicts 1"));

        Assert.StartsWith("#1 · disputed by #2", await chat.ReadAsync("/claim 1"));
        Assert.Equal("#2 is the later one of the two; type /correct 2 1 unrelated", (await chat.AskAsync("/correct 1 2 unrelated")).Title);
    }

    [Fact]
    public async Task An_echo_that_is_none_is_no_longer_counted_in_the_alert_it_was_counted_in()
    {
        await chat.News.PublishAsync("One", new Saying(Never, "RIA"));
        await chat.News.PublishAsync("Two", new Saying("Not delivered, says RIA.", "RIA").Stands(RelationLabel.Echoes, "One", Never));
        Assert.Equal("Two", Assert.Single((await CardAsync(1)).CarriedBy).Outlet);
        Assert.StartsWith("#1 · reported · 1 origin, 2 outlets", await chat.ReadAsync("/claim 1"));

        await chat.AskAsync("/correct 1 confirms");

        Assert.Empty((await CardAsync(1)).CarriedBy);
        Assert.StartsWith("#1 · corroborated · 2 origins, 2 outlets", await chat.ReadAsync("/claim 1"));
        await chat.AskAsync("/correct 1 undo");
        Assert.Equal("Two", Assert.Single((await CardAsync(1)).CarriedBy).Outlet);
        Assert.StartsWith("#1 · reported · 1 origin, 2 outlets", await chat.ReadAsync("/claim 1"));
    }

    [Fact]
    public async Task A_confirmation_that_only_echoes_counts_no_origin()
    {
        await chat.News.PublishAsync("One", new Saying(Never));
        await chat.News.PublishAsync("Two", new Saying("Not delivered.").Stands(RelationLabel.Confirms, "One", Never));

        Assert.Contains("#1 is reported · 1 origin, 2 outlets now.", await chat.ReadAsync("/correct 1 echoes"));
    }

    [Fact]
    public async Task Reports_of_one_claim_that_do_not_agree_are_split_first()
    {
        await chat.News.PublishAsync("One", new Saying(Never));
        await chat.News.PublishAsync("Two", new Saying("It was, late.").Stands(RelationLabel.Confirms, "One", Never));
        Assert.Equal(
            "The reports of one claim confirm or echo one another; /split 1 takes the latest out into a claim of its own, which can then be corrected.",
            (await chat.AskAsync("/correct 1 contradicts")).Title);

        Assert.Equal("The report of Two is claim #2 now.", (await chat.AskAsync("/split 1")).Title);
        Assert.StartsWith("#2 contradicts #1; the monitor had said confirms.", await chat.ReadAsync("/correct 2 1 contradicts"));

        Assert.StartsWith("#1 · disputed by #2 · 1 origin, 1 outlet", await chat.ReadAsync("/claim 1"));
        Assert.Equal(AlertLevel.Contradicts, (await CardAsync(2)).Level);
    }

    [Fact]
    public async Task A_merged_claim_says_where_it_went_and_comes_back_when_taken_back()
    {
        await chat.News.PublishAsync("One", new Saying(Never));
        await chat.News.PublishAsync("Two", new Saying("Nothing was delivered."));

        Assert.Equal(
            """
            #2 is merged into #1.
              #1 is corroborated · 2 origins, 2 outlets now.
              New reports of either go to #1. /correct 2 undo takes it back.
            """,
            await chat.ReadAsync("/merge 1 2"));

        Assert.StartsWith(
            """
            #1 · corroborated · 2 origins, 2 outlets
              #2 is merged into #1.
            """,
            await chat.ReadAsync("/claim 2"));
        Assert.Equal("#1 and #2 are one claim already: #1.", (await chat.AskAsync("/merge 1 2")).Title);
        Assert.Equal("#2 is merged into #1; /claim 1 counts the reports that /split 1 can take out.", (await chat.AskAsync("/split 2")).Title);
        Assert.StartsWith("Taken back: #2 merged into #1.", await chat.ReadAsync("/correct 2 undo"));
        Assert.StartsWith("#2 · reported · 1 origin, 1 outlet", await chat.ReadAsync("/claim 2"));
    }

    [Fact]
    public async Task The_report_named_by_its_number_is_taken_out()
    {
        await chat.News.PublishAsync("One", new Saying(Never));
        await chat.News.PublishAsync("Two", new Saying("Not delivered.").Stands(RelationLabel.Confirms, "One", Never));

        Assert.Equal("#1 has 2 reports; /claim 1 counts them.", (await chat.AskAsync("/split 1 3")).Title);
        Assert.Equal("The report of One is claim #2 now.", (await chat.AskAsync("/split 1 1")).Title);
        Assert.Equal("#1 has one report only: there is nothing to take out.", (await chat.AskAsync("/split 1")).Title);
    }

    [Theory]
    [InlineData("/correct 7 confirms", "There is no claim #7. /claims finds claims by topic or words.")]
    [InlineData("/correct 2 7 confirms", "There is no claim #7. /claims finds claims by topic or words.")]
    [InlineData("/correct 7 undo", "There is no claim #7. /claims finds claims by topic or words.")]
    [InlineData("/merge 1 7", "There is no claim #7. /claims finds claims by topic or words.")]
    [InlineData("/merge 1 1", "#1 is one claim as it is.")]
    [InlineData("/split 7", "There is no claim #7. /claims finds claims by topic or words.")]
    [InlineData("/correct 2 refutes", "Give a claim's number and one of contradicts, supersedes, confirms, echoes, tension, unrelated; or undo.")]
    [InlineData("/correct", "Give a claim's number and one of contradicts, supersedes, confirms, echoes, tension, unrelated; or undo.")]
    [InlineData("/correct 2 1 3 confirms", "Give a claim's number and one of contradicts, supersedes, confirms, echoes, tension, unrelated; or undo.")]
    [InlineData("/merge 1", "Which two claims? Give their numbers, the one that stays first.")]
    [InlineData("/split one", "Which claim, and which of its reports? /claim NUMBER counts them.")]
    [InlineData("/split 1 0", "Which claim, and which of its reports? /claim NUMBER counts them.")]
    public async Task What_cannot_be_done_is_said_in_a_sentence(string typed, string sentence)
    {
        await ContradictAsync();
        var reply = await chat.AskAsync(typed);

        Assert.True(reply.IsError);
        Assert.Equal(sentence, reply.Title);
        Assert.Equal("", await chat.LastChangeAsync());
    }

    [Theory]
    [InlineData("/correct 2 confirms")]
    [InlineData("/correct 2 undo")]
    [InlineData("/merge 1 2")]
    [InlineData("/split 1")]
    public async Task Who_may_not_change_things_corrects_nothing(string typed)
    {
        await ContradictAsync();

        Assert.StartsWith("Changing feeds, keywords, routes and judgements needs", (await chat.AskAsync(typed, mayChange: false)).Title);
        Assert.StartsWith("#1 · disputed by #2", await chat.ReadAsync("/claim 1"));
    }

    private async Task ContradictAsync()
    {
        await chat.News.PublishAsync("One", new Saying(Never));
        await chat.News.PublishAsync("Two", new Saying(Delivered).Stands(RelationLabel.Contradicts, "One", Never));
    }

    private async Task<AlertCard> CardAsync(long item) => (await chat.News.Store.Alerts.OfItemAsync(item, default))!.Card;
}
