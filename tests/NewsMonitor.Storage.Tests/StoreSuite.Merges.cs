using NewsMonitor.Ledger;
using NewsMonitor.Relations;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task A_merged_claim_answers_as_the_one_it_went_into_and_its_later_reports_go_there()
    {
        var (first, second, _) = await ThreeAsync();
        await MergeAsync(first.Number, second.Number);

        await store.Transaction.TakeAsync(
            Sample.Item("later", day: 9),
            async (ledger, _, cancellation) =>
            {
                var known = (await ledger.CandidatesAsync(["key-2"], 5, cancellation)).Single();
                return Sample.Outcome(Sample.Item("later", day: 9), [new JudgedAppearance(Sample.Says("Second again."), known.Claim, known.Origin, [])]);
            },
            None);

        var merged = await ClaimAsync(second.Number);
        Assert.Equal(first.Number, merged.Number);
        Assert.Equal(["First.", "Second.", "Second again."], merged.Appearances.Select(appearance => appearance.Appearance.Quote.Text));
        Assert.Equal(["First.", "Third."], await SentencesAsync(""));
        Assert.Equal(["First."], await SentencesAsync("topic of 2"));
        Assert.Equal(["First."], await SentencesAsync("topic of 1"));
        Assert.Equal(["First."], await SentencesAsync("second"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Merges_of_merged_claims_are_taken_back_in_any_order(bool latestFirst)
    {
        var (first, second, third) = await ThreeAsync();
        var one = await MergeAsync(first.Number, second.Number);
        var two = await MergeAsync(third.Number, first.Number);
        Assert.Equal(third.Number, (await ClaimAsync(first.Number)).Number);
        Assert.Equal(third.Number, (await ClaimAsync(second.Number)).Number);

        await UndoAsync(first.Number, latestFirst ? two : one);
        var half = await ClaimAsync(first.Number);
        Assert.Equal(latestFirst ? first.Number : third.Number, half.Number);
        Assert.Equal(latestFirst ? ["First.", "Second."] : ["First.", "Third."], half.Appearances.Select(appearance => appearance.Appearance.Quote.Text));
        Assert.Equal(latestFirst ? first.Number : second.Number, (await ClaimAsync(second.Number)).Number);
        await UndoAsync(first.Number, latestFirst ? one : two);

        foreach (var claim in (ClaimHistory[])[first, second, third])
        {
            Assert.Equal([claim.Sentence], (await ClaimAsync(claim.Number)).Appearances.Select(appearance => appearance.Appearance.Quote.Text));
        }

        Assert.Equal(["Third.", "Second.", "First."], await SentencesAsync(""));
        Assert.Equal(["Second."], await SentencesAsync("topic of 2"));
        Assert.Equal(["Third."], await SentencesAsync("topic of 3"));
    }

    [Fact]
    public async Task A_report_split_off_a_merged_claim_stays_out_when_the_merge_is_taken_back()
    {
        var (first, second, _) = await ThreeAsync();
        var merge = await MergeAsync(first.Number, second.Number);
        var (split, opened) = await SplitAsync(first.Number, first.Appearances[0].Id);
        Assert.Equal(["Second."], (await ClaimAsync(first.Number)).Appearances.Select(appearance => appearance.Appearance.Quote.Text));
        Assert.Equal("First.", (await ClaimAsync(opened)).Sentence);

        await UndoAsync(first.Number, merge);
        Assert.Equal("Second.", (await ClaimAsync(second.Number)).Sentence);
        Assert.Null(await store.Ledger.FindAsync(first.Number, None));
        await UndoAsync(first.Number, split);

        Assert.Equal("First.", (await ClaimAsync(first.Number)).Sentence);
        Assert.Equal(first.Number, (await ClaimAsync(opened)).Number);
    }

    [Fact]
    public async Task A_split_that_is_taken_back_brings_home_what_came_to_its_claim_since()
    {
        var (first, _, _) = await ThreeAsync();
        await store.TakeRelatedAsync(Sample.Item("again", day: 4), "Third again.", RelationLabel.Confirms);
        var third = await ClaimAsync(new ClaimNumber(first.Number.Value + 2));
        var (split, opened) = await SplitAsync(third.Number, third.Appearances[1].Id);
        await store.TakeRelatedAsync(Sample.Item("more", day: 5), "Third once more.", RelationLabel.Confirms);
        Assert.Equal(["Third again.", "Third once more."], (await ClaimAsync(opened)).Appearances.Select(appearance => appearance.Appearance.Quote.Text));

        await UndoAsync(opened, split);

        Assert.Equal(["Third.", "Third again.", "Third once more."], (await ClaimAsync(opened)).Appearances.Select(appearance => appearance.Appearance.Quote.Text));
        Assert.Equal(third.Number, (await ClaimAsync(opened)).Number);
    }

    /// <summary>Three claims, a day apart, each with a key and a topic of its own.</summary>
    private async Task<(ClaimHistory First, ClaimHistory Second, ClaimHistory Third)> ThreeAsync()
    {
        string[] sentences = ["First.", "Second.", "Third."];
        for (var i = 1; i <= 3; i++)
        {
            var item = Sample.Item($"item{i}", day: i);
            await store.Transaction.TakeAsync(
                item,
                async (ledger, _, cancellation) => Sample.Outcome(
                    item,
                    [
                        new JudgedAppearance(
                            Sample.Says(sentences[i - 1], $"key-{i}", "transfer|russia|iran|s-300"),
                            await ledger.OpenClaimAsync(cancellation),
                            await ledger.OpenOriginAsync($"Origin {i}", cancellation),
                            []),
                    ],
                    topics: [$"topic of {i}"]),
                None);
        }

        var claims = (await SearchAsync("")).Claims;
        return (claims[2], claims[1], claims[0]);
    }
}
