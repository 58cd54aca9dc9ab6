using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class ClaimCommandTests : IAsyncLifetime
{
    private const string Never = "The S-300 was never delivered.";

    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task The_history_of_a_claim_can_be_followed_from_its_first_report_to_now()
    {
        await PublishAsync();

        Assert.StartsWith(
            """
            #1 · superseded by #2 · 2 origins, 3 outlets
              “The S-300 was never delivered.”
              S-300, Russia to Iran: delivered
              2 independent origins: The Times of Israel; RIA. Superseded by #2: Because it Supersedes.
              Grade F2: no source of it is rated; probably true, 2 independent origins, but another report pulls against them.

            Timeline
              31 May 2019 · The Times of Israel reports it first, on its own word
              31 May 2019 · Tribune confirms it independently, on the word of RIA
              31 May 2019 · Gazette repeats it, again on the word of RIA
              31 May 2019 · World Defense supersedes it (#2): “Delivery ended in July 2016.”
              31 May 2019 · Blog pulls against it (#3): “It may be in boxes.”
              Now · superseded by #2 · 2 origins, 3 outlets
            """,
            await chat.ReadAsync("/claim #1"));
    }

    [Fact]
    public async Task Every_appearance_of_a_claim_is_shown_with_its_source_and_its_relations()
    {
        await PublishAsync();

        Assert.EndsWith(
            """
            1 · The Times of Israel · 31 May 2019
              “The S-300 was never delivered.”
              said by: the article itself · origin: The Times of Israel
              https://news.example/1

            2 · Tribune · 31 May 2019
              “Nothing was delivered.”
              said by: RIA, quoting the ministry · origin: RIA
              confirms The Times of Israel of 31 May 2019: Because it Confirms. [test-rule]
              https://news.example/2

            3 · Gazette · 31 May 2019
              “Still nothing, RIA says.”
              said by: the article itself · origin: RIA
              echoes Tribune of 31 May 2019: Because it Echoes. [test-rule]
              https://news.example/3
            """,
            await chat.ReadAsync("/claim 1"));
        Assert.Contains("supersedes #1: Because it Supersedes. [test-rule]", await chat.ReadAsync("claim 2"));
    }

    [Fact]
    public async Task A_claim_with_many_appearances_comes_in_pages()
    {
        await chat.News.PublishAsync("Outlet 0", new Saying(Never));
        for (var i = 1; i <= 24; i++)
        {
            await chat.News.PublishAsync($"Outlet {i}", new Saying($"So says {i}.").Stands(RelationLabel.Confirms, "Outlet 0", Never));
        }

        var first = await chat.AskAsync("/claim 1");
        var last = await chat.AskAsync("/claim 1 3");
        Assert.Equal(22, first.Fields[0].Lines.Count);
        Assert.Equal("… 5 more …", first.Fields[0].Lines[10]);
        Assert.Equal("/claim 1 2", first.Page!.Next);
        Assert.Equal((5, "25 · Outlet 24 · 1 Jun 2019"), (last.Fields.Count, last.Fields[^1].Heading));
    }

    [Fact]
    public async Task The_grade_takes_the_letter_of_the_best_source_and_the_figure_of_the_reports()
    {
        await using var rated = await ChatScene.RatedAsync(new OutletRating("Reuters", SourceReliability.B), new OutletRating("Blog", SourceReliability.D));
        await rated.News.PublishAsync("Blog", new Saying(Never));
        Assert.Contains("Grade D3: Blog: D by configuration; possibly true, one origin, an outlet's own word.", await rated.ReadAsync("/claim 1"));

        await rated.News.PublishAsync("Reuters", new Saying("Not delivered.", "RIA").Stands(RelationLabel.Confirms, "Blog", Never));
        Assert.Contains("Grade B1: Reuters: B by configuration; confirmed, 2 independent origins and nobody disputes it.", await rated.ReadAsync("/claim 1"));

        await rated.News.PublishAsync("Herald", new Saying("It was.").Stands(RelationLabel.Contradicts, "Blog", Never));
        Assert.Contains("Grade B4: Reuters: B by configuration; doubtful, disputed by one origin.", await rated.ReadAsync("/claim 1"));
    }

    [Fact]
    public async Task A_source_that_each_outlet_describes_otherwise_is_noted()
    {
        await chat.News.PublishAsync("One", new Saying(Never, "Bloomberg", "Bloomberg, citing two people with knowledge") { Anonymous = "two people" });
        await chat.News.PublishAsync("Two", new Saying("Not delivered.", "Bloomberg", "Bloomberg, citing two Russian officials") { Anonymous = "two officials" }.Stands(RelationLabel.Echoes, "One", Never));

        Assert.Contains(
            "The source is described differently: “two people with knowledge” (One), “two Russian officials” (Two).", await chat.ReadAsync("/claim 1"));
    }

    [Fact]
    public async Task What_an_outlet_withdraws_is_retracted_and_costs_it_a_letter()
    {
        await using var rated = await ChatScene.RatedAsync(new OutletRating("Reuters", SourceReliability.B));
        await rated.News.PublishAsync("Reuters", new Saying(Never));
        await rated.News.PublishAsync("Reuters", new Saying("That was wrong.") { Rule = Standing.RetractionRule }.Stands(RelationLabel.Supersedes, "Reuters", Never));

        Assert.StartsWith("#1 · retracted by #2 · 0 origins, 1 outlet", await rated.ReadAsync("/claim 1"));
        Assert.Contains("No origin is left. Retracted by #2: Because it Supersedes.", await rated.ReadAsync("/claim 1"));
        Assert.Contains("Grade C5: Reuters: B by configuration, lowered to C for 1 withdrawn report; improbable, withdrawn by who published it.", await rated.ReadAsync("/claim 1"));
    }

    [Theory]
    [InlineData("/claim", "Which claim? Give its number, such as 12 or #12.")]
    [InlineData("/claim twelve", "twelve is no claim's number; numbers count from 1. To search for words: /claims")]
    [InlineData("/claim 0", "0 is no claim's number; numbers count from 1. To search for words: /claims")]
    [InlineData("/claim -1", "-1 is no claim's number; numbers count from 1. To search for words: /claims")]
    [InlineData("/claim 99999999999999999999", "99999999999999999999 is no claim's number; numbers count from 1. To search for words: /claims")]
    [InlineData("/claim 7", "There is no claim #7. /claims finds claims by topic or words.")]
    [InlineData("/claim 1 9", "There is no page 9: claim #1 has 1.")]
    public async Task A_number_that_is_none_gets_a_hint(string typed, string hint)
    {
        await chat.News.PublishAsync("Outlet", new Saying(Never));
        var reply = await chat.AskAsync(typed);

        Assert.True(reply.IsError);
        Assert.Equal((hint, "Right form: /claim NUMBER [page]"), (reply.Title, Assert.Single(reply.Lines)));
    }

    private async Task PublishAsync()
    {
        var news = chat.News;
        await news.PublishAsync("The Times of Israel", new Saying(Never));
        await news.PublishAsync("Tribune", new Saying("Nothing was delivered.", "RIA", "RIA, quoting the ministry").Stands(RelationLabel.Confirms, "The Times of Israel", Never));
        await news.PublishAsync("Gazette", new Saying("Still nothing, RIA says.", "RIA").Stands(RelationLabel.Echoes, "Tribune", "Nothing was delivered."));
        await news.PublishAsync("World Defense", new Saying("Delivery ended in July 2016.").Stands(RelationLabel.Supersedes, "The Times of Israel", Never));
        await news.PublishAsync("Blog", new Saying("It may be in boxes.").Stands(RelationLabel.Tension, "The Times of Israel", Never));
    }
}
