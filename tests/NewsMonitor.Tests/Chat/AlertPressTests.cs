using NewsMonitor.Alerts;
using NewsMonitor.Chat;
using NewsMonitor.Ledger;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class AlertPressTests : IAsyncLifetime
{
    private const string Never = "The S-300 was never delivered.";
    private const string Delivered = "The S-300 was delivered.";

    private ChatScene chat = null!;

    public async Task InitializeAsync()
    {
        chat = await ChatScene.OpenAsync();
        await chat.News.PublishAsync("One", new Saying(Never, "bolton", "John Bolton"));
    }

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task Right_is_kept_with_the_persons_name_and_counted()
    {
        var alert = await ContradictAsync();

        var reply = await PressAsync(alert, "Right");

        Assert.True(reply.ForAskerAlone);
        Assert.Equal("#2 contradicts #1: found right.", reply.Title);
        Assert.Contains("contradicts 1 of 1 right", await chat.ReadAsync("/status"));
        Assert.StartsWith("Found right by anna (discord:1) on 31 May 2019: contradicts #1", Assert.Single((await AlertAsync(alert.ItemId)).Card.Corrections));
        Assert.Equal("#2 towards #1: contradicts -> contradicts", await chat.LastChangeAsync());
        Assert.Equal("That is so already: #2 contradicts #1, says anna (discord:1).", (await PressAsync(alert, "Right")).Title);
    }

    [Fact]
    public async Task Wrong_offers_the_other_labels_and_the_choice_is_a_correction_that_can_be_undone()
    {
        var alert = await ContradictAsync();

        var question = await PressAsync(alert, "Wrong");
        Assert.Equal(["confirms", "echoes", "supersedes", "unrelated"], question.Buttons.Select(button => button.Label));
        Assert.Equal($"now: “{Delivered}”", Assert.Single(question.Fields).Lines[0]);
        Assert.Equal("", await chat.LastChangeAsync());

        var corrected = await chat.PressAsync(question.Buttons.Single(button => button.Label == "supersedes").Press);
        Assert.Equal("#2 supersedes #1; the monitor had said contradicts.", corrected.Title);
        Assert.Equal(AlertLevel.Supersedes, (await AlertAsync(alert.ItemId)).Card.Level);
        Assert.Contains("contradicts 0 of 1 right", await chat.ReadAsync("/status"));

        var undone = await chat.PressAsync(Assert.Single(corrected.Buttons).Press);
        Assert.StartsWith("Taken back: #2 supersedes #1, not contradicts.", undone.Title);
        Assert.Equal(AlertLevel.Contradicts, (await AlertAsync(alert.ItemId)).Card.Level);
    }

    [Fact]
    public async Task A_report_of_the_same_claim_that_is_found_to_contradict_it_becomes_a_claim_of_its_own()
    {
        await chat.News.PublishAsync("Two", new Saying("It was not delivered.", "tass", "TASS").Stands(RelationLabel.Confirms, "One", Never));
        var alert = (await chat.News.Store.Alerts.LatestAsync(1, default)).Single();

        var question = await PressAsync(alert, "Wrong");
        var corrected = await chat.PressAsync(question.Buttons.Single(button => button.Label == "contradicts").Press);

        Assert.Equal("#2 contradicts #1; the monitor had said confirms.", corrected.Title);
        Assert.StartsWith("#1 · disputed by #2", await chat.ReadAsync("/claim 1"));
        Assert.Contains("confirms 0 of 1 right", await chat.ReadAsync("/status"));
        Assert.Equal(AlertLevel.Contradicts, (await AlertAsync(alert.ItemId)).Card.Level);
        Assert.Equal("a report by Two: of #1, confirms -> of #2, contradicts #1", await chat.LastChangeAsync());

        await chat.PressAsync("undo:2");
        await chat.PressAsync("undo:2");
        Assert.StartsWith("#1 · corroborated · 2 origins", await chat.ReadAsync("/claim 1"));
    }

    [Fact]
    public async Task With_several_relations_each_is_asked_for_and_right_affirms_them_all()
    {
        await ContradictAsync();
        await chat.News.PublishAsync("Three", new Saying("It never came.", "tass").Stands(RelationLabel.Contradicts, "Two", Delivered), new Saying("It may come.", "rbc").Stands(RelationLabel.Supersedes, "One", Never));
        var alert = (await chat.News.Store.Alerts.LatestAsync(1, default)).Single();

        var question = await PressAsync(alert, "Wrong");
        Assert.Equal(["#2 confirms", "#2 echoes", "#2 supersedes", "#2 unrelated", "#1 confirms", "#1 echoes", "#1 contradicts", "#1 unrelated"], question.Buttons.Select(button => button.Label));
        Assert.All(question.Buttons, button => Assert.InRange(button.Press.Length, 1, ReplyButton.LongestPress));

        var right = await PressAsync(alert, "Right");
        Assert.Equal("2 judgements found right.", right.Title);
        Assert.Contains("contradicts 1 of 1 right, supersedes 1 of 1 right", await chat.ReadAsync("/status"));
    }

    [Fact]
    public async Task Why_gives_rule_quotes_and_whose_word_it_is_to_anybody()
    {
        var alert = await ContradictAsync();

        var reply = await PressAsync(alert, "Why", mayChange: false);

        Assert.True(reply.ForAskerAlone);
        Assert.Equal(
            """
            Why: Article 2
              Topics: S-400
              Standing of #1: reported → disputed by #2

            contradicts #1
              now: “The S-300 was delivered.”
              now says so: Two, 31 May 2019 ← the ministry of defence ← moscow
              earlier: “The S-300 was never delivered.”
              earlier said so: One, 31 May 2019 ← John Bolton ← bolton
              because: Because it Contradicts.
              rule: test-rule
            """,
            string.Join('\n', ReplyText.Lines(reply)));
    }

    [Fact]
    public async Task Of_an_alert_that_is_new_there_is_nothing_to_find_right_and_that_is_said()
    {
        var alert = (await chat.News.Store.Alerts.LatestAsync(1, default)).Single();

        Assert.Equal("If it does stand to one: /correct 1 RELATION OTHER", Assert.Single((await PressAsync(alert, "Right")).Lines));
        Assert.True((await PressAsync(alert, "Wrong")).IsError);
        Assert.Contains("No earlier claim in the ledger says the same", string.Join('\n', ReplyText.Lines(await PressAsync(alert, "Why"))));
        Assert.Equal("", await chat.LastChangeAsync());
    }

    [Fact]
    public async Task Who_may_not_change_things_is_refused_on_every_press()
    {
        var alert = await ContradictAsync();
        var choice = (await PressAsync(alert, "Wrong")).Buttons[0].Press;

        foreach (var id in new[] { $"alert:{alert.Id}:right", $"alert:{alert.Id}:wrong", choice, "undo:2" })
        {
            Assert.Contains("Manage Server", (await chat.PressAsync(id, mayChange: false)).Title);
        }

        Assert.Equal("", await chat.LastChangeAsync());
    }

    [Theory]
    [InlineData("alert:999:right", "That alert is not in this monitor's book any more")]
    [InlineData("alert:999:why", "That alert is not in this monitor's book any more")]
    [InlineData("alert:2:label:999:confirms", "That alert is not in this monitor's book any more")]
    [InlineData("alert:2:label:1:tension", "That button is of an older version")]
    [InlineData("alert:2:explode", "That button is of an older version")]
    [InlineData("alert:99999999999999999999:why", "That button is of an older version")]
    [InlineData("undo:999", "There is no claim #999.")]
    public async Task What_is_gone_or_unknown_is_answered_with_a_sentence(string id, string said)
    {
        await ContradictAsync();

        Assert.StartsWith(said, (await chat.PressAsync(id)).Title);
    }

    /// <summary>A second article contradicts the first.</summary>
    private async Task<Alert> ContradictAsync()
    {
        await chat.News.PublishAsync("Two", new Saying(Delivered, "moscow", "the ministry of defence").Stands(RelationLabel.Contradicts, "One", Never));
        return (await chat.News.Store.Alerts.LatestAsync(1, default)).Single();
    }

    private Task<Reply> PressAsync(Alert alert, string label, bool mayChange = true) =>
        chat.PressAsync(AlertButtons.Of(alert.Id).Single(button => button.Label == label).Press, mayChange);

    private async Task<Alert> AlertAsync(long itemId) => (await chat.News.Store.Alerts.OfItemAsync(itemId, default))!;
}
