using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task A_topics_name_finds_the_claims_of_its_items_whatever_its_case()
    {
        await store.TakeAsync(Sample.Item("a"), ["Nothing of the sort is said here."], topics: ["Россия-S"]);
        await store.TakeAsync(Sample.Item("b"), ["The россия s word alone."]);

        Assert.Equal(["Nothing of the sort is said here."], await SentencesAsync(" РОССИЯ-s "));
    }

    [Fact]
    public async Task A_claim_with_topics_of_its_own_is_not_on_the_others_of_its_item()
    {
        var item = Sample.Item("a");
        await store.Transaction.TakeAsync(
            item,
            async (ledger, _, ending) =>
            {
                var origin = await ledger.OpenOriginAsync("Origin", ending);
                var own = new JudgedAppearance(Sample.Says("Of the S-300."), await ledger.OpenClaimAsync(ending), origin, []) { Topics = ["S-300"] };
                var plain = new JudgedAppearance(Sample.Says("Of nothing."), await ledger.OpenClaimAsync(ending), origin, []);
                return Sample.Outcome(item, [own, plain], topics: ["S-300", "S-400"]);
            },
            None);

        Assert.Equal(["Of nothing."], await SentencesAsync("s-400"));
        Assert.Equal(["Of nothing.", "Of the S-300."], (await SentencesAsync("S-300")).Order());
    }

    [Fact]
    public async Task What_no_family_reads_is_on_its_own_topics_alone_and_stands_behind_the_rest_of_its_report()
    {
        await TakeGeneralAsync(Sample.Item("a"), "Of the Caspian.", "Of the S-300 at a parade.");
        await TakeGeneralAsync(Sample.Item("b", day: 1), "Of the fleet.", "Of the S-300 on show.");

        Assert.Equal(["Delivered in b.", "Of the S-300 on show.", "Delivered in a.", "Of the S-300 at a parade."], await SentencesAsync("S-300"));
        Assert.Equal(["Delivered in b.", "Of the S-300 on show.", "Of the fleet."], (await SentencesAsync("")).Take(3));
    }

    [Fact]
    public async Task Words_that_are_no_topic_are_looked_for_in_the_sentences()
    {
        await store.TakeAsync(Sample.Item("a", day: 1), ["Moscow delivered the S-300 system.", "Tehran paid the bill."]);
        await store.TakeAsync(Sample.Item("b", day: 2), ["The system was never seen in Tehran."]);

        Assert.Equal(["The system was never seen in Tehran.", "Tehran paid the bill."], await SentencesAsync("tehran"));
        Assert.Equal(["The system was never seen in Tehran."], await SentencesAsync("System TEHRAN"));
        Assert.Equal(["Moscow delivered the S-300 system."], await SentencesAsync("S-300"));
        Assert.Empty(await SentencesAsync("Ankara"));
    }

    [Fact]
    public async Task Every_appearance_of_a_claim_is_searched_and_the_claim_found_once()
    {
        await store.TakeAsync(Sample.Item("a"), ["Moscow refused."]);
        await store.TakeRelatedAsync(Sample.Item("b", day: 1), "Moscow rebuffed the request.", RelationLabel.Confirms);

        Assert.Equal(["Moscow refused."], await SentencesAsync("rebuffed"));
        Assert.Equal(1, (await SearchAsync("Moscow")).Total);
    }

    /// <summary>Takes an item with one claim of a family between two that none reads, the second on a topic of its own.</summary>
    private Task<ItemOutcome?> TakeGeneralAsync(Item item, string plain, string onTopic) => store.Transaction.TakeAsync(
        item,
        async (ledger, _, ending) =>
        {
            var origin = await ledger.OpenOriginAsync("Origin", ending);
            async Task<JudgedAppearance> SaysAsync(string sentence, string family) =>
                new(Sample.Says(sentence) with { Frame = Sample.Says(sentence).Frame with { Family = family } }, await ledger.OpenClaimAsync(ending), origin, []);
            var appearances = new[]
            {
                await SaysAsync(plain, "general"), await SaysAsync($"Delivered in {item.Keys[0]}.", "transfer"), (await SaysAsync(onTopic, "general")) with { Topics = ["S-300"] },
            };
            return Sample.Outcome(item, appearances, topics: ["S-300"]);
        },
        None);

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\" OR *")]
    [InlineData("S-300 OR")]
    [InlineData("quote:secret NEAR(a b, 3)")]
    [InlineData("^secret* AND NOT (")]
    [InlineData("'; DROP TABLE claim; --")]
    [InlineData("{quote} : x")]
    [InlineData("nul\0nul \"")]
    [InlineData("\ud800 \udfff lone")]
    [InlineData("%_\\")]
    [InlineData("- + ~ @words :x ?1")]
    public async Task Hostile_words_find_nothing_and_harm_nothing(string words)
    {
        await store.TakeAsync(Sample.Item("a"), ["Only the secret of the S-300 is told."]);

        Assert.Empty(await SentencesAsync(words));
        Assert.Single(await SentencesAsync("secret"));
    }

    [Fact]
    public async Task Operators_of_a_query_language_are_only_words()
    {
        await store.TakeAsync(Sample.Item("a"), ["Tehran did not pay."]);
        await store.TakeAsync(Sample.Item("b"), ["Moscow or Tehran and not Ankara."]);

        Assert.Equal(["Moscow or Tehran and not Ankara."], await SentencesAsync("Tehran AND NOT Ankara"));
        Assert.Empty(await SentencesAsync("pay OR Ankara"));
        Assert.Single(await SentencesAsync("\"Ankara\"*"));
    }

    [Fact]
    public async Task A_sentence_full_of_oddities_is_kept_and_found()
    {
        var sentence = "A \0 null, a lone \ud800, 'quotes\", \u202e and ۴۰۰ " + string.Concat(Enumerable.Repeat("very ", 20_000)) + "long.";
        await store.TakeAsync(Sample.Item("a"), [sentence]);

        Assert.Equal([sentence.Replace('\ud800', '\ufffd')], await SentencesAsync("quotes ۴۰۰ very long"));
    }

    [Fact]
    public async Task A_very_long_search_is_cut_rather_than_refused()
    {
        await store.TakeAsync(Sample.Item("a"), ["Tehran did not pay."]);

        Assert.Single(await SentencesAsync(string.Concat(Enumerable.Repeat("tehran ", 100_000))));
    }

    [Fact]
    public async Task Claims_come_newest_appearance_first_in_pages()
    {
        for (var i = 1; i <= 7; i++)
        {
            await store.TakeAsync(Sample.Item($"item{i}", day: i), [$"Sentence {i}."], topics: ["S-300"]);
        }

        foreach (var words in (string[])["", "S-300", "sentence"])
        {
            var second = await SearchAsync(words, page: 2, size: 3);
            Assert.Equal(["Sentence 4.", "Sentence 3.", "Sentence 2."], second.Claims.Select(claim => claim.Sentence));
            Assert.Equal((7, 2, 3), (second.Total, second.Page, second.Pages));
        }
    }

    [Fact]
    public async Task A_new_appearance_brings_an_old_claim_to_the_top()
    {
        await store.TakeAsync(Sample.Item("old", day: 1), ["The old one."]);
        var old = (await SearchAsync("")).Claims.Single();
        await store.TakeRelatedAsync(Sample.Item("new", day: 2), "Another one.", RelationLabel.Tension, sameClaim: false);
        await store.Transaction.TakeAsync(
            Sample.Item("again", day: 3),
            (_, _, _) => Task.FromResult(Sample.Outcome(
                Sample.Item("again", day: 3),
                [new(Sample.Says("The old one again."), old.Number, old.Appearances[0].Origin, [])])),
            None);

        Assert.Equal(["The old one.", "Another one."], await SentencesAsync(""));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(99, 2)]
    [InlineData(int.MaxValue, 2)]
    [InlineData(int.MinValue, 1)]
    public async Task A_page_that_is_not_there_shows_the_nearest(int asked, int shown)
    {
        await store.TakeAsync(Sample.Item("a"), ["One.", "Two."]);

        var page = await SearchAsync("", page: asked, size: 1);

        Assert.Equal((shown, 2), (page.Page, page.Pages));
        Assert.Single(page.Claims);
    }

    [Fact]
    public async Task Of_more_sentences_than_are_looked_at_the_latest_count_and_the_page_says_that_there_are_more()
    {
        for (var i = 1; i <= 5; i++)
        {
            await store.TakeAsync(Sample.Item($"item{i}", day: i), [$"Sentence {i}."]);
        }

        var some = await store.Ledger.SearchAsync(new ClaimQuery("sentence", PageSize: 2, Page: 9, Newest: 3), None);
        Assert.Equal(["Sentence 3."], some.Claims.Select(claim => claim.Sentence));
        Assert.Equal((3, 2, true, "more than 3"), (some.Total, some.Pages, some.IsCut, some.Count));
        var all = await store.Ledger.SearchAsync(new ClaimQuery("sentence", Newest: 5), None);
        Assert.Equal((5, false, "5"), (all.Total, all.IsCut, all.Count));
    }

    [Fact]
    public async Task Sentences_of_claims_with_another_standing_or_from_before_the_date_are_not_counted_as_looked_at()
    {
        await store.TakeAsync(Sample.Item("a", day: 1), ["The first sentence."]);
        await store.TakeRelatedAsync(Sample.Item("b", day: 2), "The sentence against it.", RelationLabel.Contradicts, sameClaim: false);
        await store.TakeAsync(Sample.Item("c", day: 3), ["Sentence 3.", "Sentence 4.", "Sentence 5."]);

        var disputed = await store.Ledger.SearchAsync(new ClaimQuery("sentence", StandingKind.Disputed, Newest: 2), None);
        Assert.Equal(["The sentence against it.", "The first sentence."], disputed.Claims.Select(claim => claim.Sentence));
        Assert.False(disputed.IsCut);
        Assert.True((await store.Ledger.SearchAsync(new ClaimQuery("sentence", Since: Sample.Start.AddDays(3), Newest: 2), None)).IsCut);
        Assert.False((await store.Ledger.SearchAsync(new ClaimQuery("sentence", Since: Sample.Start.AddDays(3), Newest: 3), None)).IsCut);
    }

    [Fact]
    public async Task Claims_on_a_topic_are_found_by_the_standing_they_have_now()
    {
        await store.TakeAsync(Sample.Item("a", day: 1), ["It was delivered.", "It was paid."], topics: ["S-300", "Iran"]);
        Assert.Equal((2, 0), await StandingsAsync());
        await store.TakeRelatedAsync(Sample.Item("b", day: 2), "It was not paid.", RelationLabel.Contradicts, sameClaim: false);
        Assert.Equal((1, 1), await StandingsAsync());
        var later = (await SearchAsync("")).Claims[0];
        await RuleAsync(later, RelationLabel.Confirms);
        Assert.Equal((2, 0), await StandingsAsync());

        async Task<(int Reported, int Disputed)> StandingsAsync() =>
            ((await SearchAsync("iran", StandingKind.Reported)).Total, (await SearchAsync("iran", StandingKind.Disputed)).Total);
    }

    [Fact]
    public async Task An_empty_ledger_answers_with_one_empty_page()
    {
        var page = await SearchAsync("anything");

        Assert.Empty(page.Claims);
        Assert.Equal((0, 1, 1), (page.Total, page.Page, page.Pages));
    }

    [Fact]
    public async Task Only_claims_with_an_appearance_since_are_found()
    {
        await store.TakeAsync(Sample.Item("a", day: 1), ["First."], topics: ["S-300"]);
        await store.TakeAsync(Sample.Item("b", day: 2), ["Second."], topics: ["S-300"]);

        foreach (var words in (string[])["", "S-300", "second"])
        {
            Assert.Equal("Second.", (await SearchAsync(words, since: Sample.Start.AddDays(2))).Claims.Single().Sentence);
            Assert.Empty((await SearchAsync(words, since: Sample.Start.AddDays(3))).Claims);
        }
    }

    [Fact]
    public async Task Only_claims_of_the_standing_are_found_also_over_several_batches()
    {
        var sentences = Enumerable.Range(0, 450).Select(i => $"Sentence {i}.").ToArray();
        await store.TakeAsync(Sample.Item("a", day: 1), sentences);
        await store.TakeRelatedAsync(Sample.Item("b", day: 2), "It is confirmed.", RelationLabel.Confirms);
        await store.TakeRelatedAsync(Sample.Item("c", day: 3), "It is not so.", RelationLabel.Contradicts, sameClaim: false);

        var reported = await SearchAsync("", StandingKind.Reported, page: 45);
        Assert.Equal((449, 45, 45, 9), (reported.Total, reported.Page, reported.Pages, reported.Claims.Count));
        var disputed = await SearchAsync("", StandingKind.Disputed);
        Assert.Equal(["It is not so.", "Sentence 449."], disputed.Claims.Select(claim => claim.Sentence));
        Assert.Equal(0, (await SearchAsync("", StandingKind.Retracted)).Total);
    }
}
