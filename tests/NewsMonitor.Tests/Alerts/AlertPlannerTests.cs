using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Alerts;

public sealed class AlertPlannerTests : IAsyncLifetime
{
    private const string Refusal = "Russia has rejected an Iranian request to buy S-400 missiles.";
    private const string NeverDelivered = "The weaponry was never delivered.";
    private const string Bloomberg = "Bloomberg, citing two officials";

    private Newsroom news = null!;

    public async Task InitializeAsync() => news = await Newsroom.OpenAsync();

    public async Task DisposeAsync() => await news.DisposeAsync();

    [Fact]
    public async Task Three_articles_of_one_origin_make_one_alert_with_two_edits()
    {
        var first = await news.PublishAsync("The Moscow Times", new Saying(Refusal, Bloomberg));
        var second = await news.PublishAsync("DESPARDES", Echo(Refusal, "The Moscow Times"));
        var third = await news.PublishAsync("World Defense", Echo(Refusal, "The Moscow Times").Stands(RelationLabel.Echoes, "DESPARDES", Refusal));

        Assert.Equal(AlertLevel.New, first.Card!.Level);
        Assert.Equal((null, null), (second.Card, third.Card));
        var alert = Assert.Single(await news.Store.Alerts.LatestAsync(10, default));
        Assert.Equal(["DESPARDES", "World Defense"], alert.Card.CarriedBy.Select(echo => echo.Outlet));
        Assert.All(alert.Card.CarriedBy, echo => Assert.Equal(Bloomberg, echo.Origin));
        Assert.Equal(Newsroom.Start.AddHours(2), alert.Card.CarriedBy[1].PublishedAt);
        Assert.Equal("https://news.example/3", alert.Card.CarriedBy[1].Link!.AbsoluteUri);
    }

    [Fact]
    public async Task What_was_only_weighed_raises_no_alert_and_changes_no_standing()
    {
        await news.PublishAsync("The Moscow Times", new Saying(NeverDelivered));
        var plan = await news.PublishAsync("DESPARDES", new Saying("The ships lie in port.", "TASS") { Rule = LedgerRelation.LaterNewsRule }.Stands(RelationLabel.Supersedes, "The Moscow Times", NeverDelivered));

        Assert.Equal(AlertLevel.New, plan.Card!.Level);
        Assert.Empty(plan.Card.Relations);
        Assert.Empty(plan.Card.StandingChanges);
    }

    [Fact]
    public async Task An_echo_of_an_echo_is_counted_in_the_first_alert()
    {
        await news.PublishAsync("The Moscow Times", new Saying(Refusal, Bloomberg));
        await news.PublishAsync("DESPARDES", Echo(Refusal, "The Moscow Times"));
        var plan = await news.PublishAsync("World Defense", Echo("Russia rebuffed Iran.", "DESPARDES", Refusal));

        Assert.Equal(2, Assert.Single(plan.Edits).Card.CarriedBy.Count);
        Assert.Single(await news.Store.Alerts.LatestAsync(10, default));
    }

    [Fact]
    public async Task An_outlet_is_counted_once_and_never_in_its_own_alert()
    {
        await news.PublishAsync("The Moscow Times", new Saying(Refusal, Bloomberg));
        await news.PublishAsync("DESPARDES", Echo("Putin turned it down.", "The Moscow Times", Refusal));
        var again = await news.PublishAsync("despardes", Echo("Refused again.", "The Moscow Times", Refusal));
        var own = await news.PublishAsync("The Moscow Times", Echo("As reported before.", "DESPARDES", "Putin turned it down."));

        Assert.Empty(again.Edits);
        Assert.Empty(own.Edits);
    }

    [Fact]
    public async Task A_contradiction_stands_above_what_else_an_item_says()
    {
        await news.PublishAsync("Earlier", new Saying(NeverDelivered), new Saying("A contract was signed in 2007."), new Saying("Iran denied it."), new Saying("It cost $800 million."));
        var plan = await news.PublishAsync(
            "Later",
            Confirm("They signed in 2007.", "A contract was signed in 2007."),
            Confirm("The price was $800 million.", "It cost $800 million."),
            new Saying("Delivery ended in July 2016.").Stands(RelationLabel.Supersedes, "Earlier", NeverDelivered),
            new Saying("There is evidence that Iran did it.").Stands(RelationLabel.Contradicts, "Earlier", "Iran denied it."));

        Assert.Equal(AlertLevel.Contradicts, plan.Card!.Level);
        Assert.Equal([RelationLabel.Contradicts, RelationLabel.Supersedes, RelationLabel.Confirms], plan.Card.Relations.Select(relation => relation.Label));
        var top = plan.Card.Relations[0];
        Assert.Equal(("There is evidence that Iran did it.", "Iran denied it.", 3L), (top.Quote, top.Earlier.Sentence, top.Earlier.Number));
        Assert.Equal(("Earlier", "Earlier", "test-rule", "Because it Contradicts."), (top.EarlierOutlet, top.Earlier.Origin, top.Rule, top.Reason));
        Assert.Equal(
            ["#3: reported → disputed by #6", "#1: reported → superseded by #5", "#2: 2 independent origins now (was 1)", "#4: 2 independent origins now (was 1)"],
            plan.Card.StandingChanges);
        Assert.Empty(plan.Card.NewClaims);
    }

    [Fact]
    public async Task An_earlier_claim_has_one_line_its_strongest()
    {
        await news.PublishAsync("Earlier", new Saying(NeverDelivered));
        var plan = await news.PublishAsync(
            "Later",
            Confirm("Nothing came.", NeverDelivered),
            new Saying("All was delivered in 2016.").Stands(RelationLabel.Supersedes, "Earlier", NeverDelivered));

        Assert.Equal("All was delivered in 2016.", Assert.Single(plan.Card!.Relations).Quote);
    }

    [Fact]
    public async Task A_new_alert_does_not_list_what_it_echoes_but_the_original_counts_it()
    {
        await news.PublishAsync("Earlier", new Saying(Refusal, Bloomberg), new Saying(NeverDelivered));
        var plan = await news.PublishAsync(
            "Later", Echo(Refusal, "Earlier"), new Saying("Iran has it now.").Stands(RelationLabel.Supersedes, "Earlier", NeverDelivered));

        Assert.Equal(RelationLabel.Supersedes, Assert.Single(plan.Card!.Relations).Label);
        Assert.Equal("Later", Assert.Single(Assert.Single(plan.Edits).Card.CarriedBy).Outlet);
    }

    [Fact]
    public async Task The_retelling_around_an_echo_is_no_news()
    {
        await news.PublishAsync("Earlier", new Saying(Refusal, Bloomberg));
        var plan = await news.PublishAsync("Later", Echo(Refusal, "Earlier"), new Saying("The two countries are neighbours of the Caspian."));

        Assert.Null(plan.Card);
    }

    [Fact]
    public async Task A_claim_from_another_source_beside_an_echo_is_news()
    {
        await news.PublishAsync("Earlier", new Saying(Refusal, Bloomberg));
        var plan = await news.PublishAsync("Later", Echo(Refusal, "Earlier"), new Saying("Iran never asked.", "Iran's ambassador"));

        Assert.Equal(AlertLevel.New, plan.Card!.Level);
        var claim = Assert.Single(plan.Card.NewClaims);
        Assert.Equal((2, "Iran never asked.", "Iran's ambassador"), (claim.Number, claim.Sentence, claim.Origin));
    }

    [Fact]
    public async Task Tension_alerts_nobody_and_is_not_listed()
    {
        await news.PublishAsync("Earlier", new Saying(NeverDelivered));
        var plan = await news.PublishAsync("Later", new Saying("It may have come.").Stands(RelationLabel.Tension, "Earlier", NeverDelivered));

        Assert.Equal(AlertLevel.New, plan.Card!.Level);
        Assert.Empty(plan.Card.Relations);
        Assert.Empty(plan.Card.StandingChanges);
    }

    [Fact]
    public async Task New_claims_are_shown_three_at_most_and_no_questions()
    {
        var plan = await news.PublishAsync(
            "Outlet", new Saying("Will it come?") { Modality = Modality.Asked }, new Saying("One."), new Saying("Two."), new Saying("Three."), new Saying("Four."));

        Assert.Equal(["One.", "Two.", "Three."], plan.Card!.NewClaims.Select(claim => claim.Sentence));
    }

    [Fact]
    public async Task What_no_family_reads_is_listed_after_what_one_does()
    {
        var plan = await news.PublishAsync("Outlet", General("Tourists came."), new Saying("A minister spoke.") { Family = "statement" }, new Saying("It came."));

        Assert.Equal(["It came.", "A minister spoke.", "Tourists came."], plan.Card!.NewClaims.Select(claim => claim.Sentence));
    }

    [Fact]
    public async Task What_no_family_reads_is_no_news_beside_an_echo()
    {
        await news.PublishAsync("Earlier", new Saying(Refusal, Bloomberg));
        var plan = await news.PublishAsync("Later", Echo(Refusal, "Earlier"), General("Tourists came.") with { Origin = "A tour guide" });

        Assert.Null(plan.Card);
    }

    [Fact]
    public async Task Of_equal_relations_those_of_one_kind_of_event_are_shown_first()
    {
        await news.PublishAsync("Earlier", General("One."), General("Two."), General("Three."), new Saying(NeverDelivered));
        var plan = await news.PublishAsync(
            "Later",
            General("All is over.").Stands(RelationLabel.Supersedes, "Earlier", "One.").Stands(RelationLabel.Supersedes, "Earlier", "Two.").Stands(RelationLabel.Supersedes, "Earlier", "Three."),
            new Saying("It came.").Stands(RelationLabel.Supersedes, "Earlier", NeverDelivered));

        Assert.Equal([NeverDelivered, "One.", "Two."], plan.Card!.Relations.Select(relation => relation.Earlier.Sentence));
    }

    [Fact]
    public async Task An_item_that_matches_no_topic_does_nothing()
    {
        await news.PublishAsync("Earlier", new Saying(Refusal, Bloomberg));
        news.Matches = [];
        var plan = await news.PublishAsync("Later", Echo(Refusal, "Earlier"), new Saying("New."));

        Assert.Null(plan.Card);
        Assert.Empty(plan.Edits);
    }

    [Fact]
    public async Task A_channel_that_several_topics_lead_to_is_posted_to_once()
    {
        var team = ChannelAddress.TryParse("discord:1")!;
        news.Routes = [new("S-400", team, AlertLevel.New), new("iran", team, AlertLevel.Confirms), new("S-300", ChannelAddress.Web, AlertLevel.New)];
        news.Matches = [new("S-400", "SA-21", ItemField.Text, 9, 5), new("Iran", "Tehran", ItemField.Text, 0, 6), new("S-400", "S-400", ItemField.Title, 0, 5)];
        var plan = await news.PublishAsync("Outlet", new Saying(Refusal));

        Assert.Equal([team], plan.Channels);
        Assert.Equal([new AlertTopic("S-400", "S-400, SA-21"), new AlertTopic("Iran", "Tehran")], plan.Card!.Topics);
    }

    [Fact]
    public async Task An_alert_that_no_channel_asks_for_is_still_made_for_the_page()
    {
        news.Routes = [new("S-400", ChannelAddress.TryParse("slack:C1")!, AlertLevel.Contradicts)];
        var plan = await news.PublishAsync("Outlet", new Saying(Refusal));

        Assert.NotNull(plan.Card);
        Assert.Empty(plan.Channels);
    }

    [Fact]
    public async Task An_item_without_title_or_page_says_so_on_its_card()
    {
        var item = news.Article("Outlet") with { Title = " ", Summary = "Russia refuses\nIran.", Marks = ["Its page could not be read: it is gone (404)."] };
        var plan = await news.PublishAsync(item);

        Assert.Equal("Russia refuses Iran.", plan.Card!.Title);
        Assert.Equal(["Its page could not be read: it is gone (404)."], plan.Card.Marks);
    }

    private static Saying General(string quote) => new(quote) { Family = LinkingKeys.General };

    private static Saying Echo(string quote, string outlet) => Echo(quote, outlet, quote);

    private static Saying Echo(string quote, string outlet, string earlier) => new Saying(quote, Bloomberg).Stands(RelationLabel.Echoes, outlet, earlier);

    private static Saying Confirm(string quote, string earlier) => new Saying(quote).Stands(RelationLabel.Confirms, "Earlier", earlier);
}
