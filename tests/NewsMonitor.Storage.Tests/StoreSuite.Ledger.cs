using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task A_claim_is_found_with_its_appearance_as_it_was_written()
    {
        var outcome = await store.TakeAsync(Sample.Item("a"), ["Russia never delivered the S-300."]);
        var judged = outcome!.Judgement.Appearances.Single();

        var history = await store.Ledger.FindAsync(judged.Claim, None);
        var found = history!.Appearances.Single();

        Assert.Equal(AppearanceJson.Write(judged.Appearance), AppearanceJson.Write(found.Appearance));
        Assert.Equal(judged.Origin, found.Origin);
        Assert.Equal(outcome.Item.Id, found.ItemId);
        Assert.Equal(("a", "The Example Times", "Title of a"), (found.ItemKey, found.Outlet, found.ItemTitle));
        Assert.Equal(new Uri("https://news.example/a"), found.ItemAddress);
        Assert.Equal(Sample.Start, found.PublishedAt);
        Assert.Equal("Russia never delivered the S-300.", history.Sentence);
        Assert.Null(await store.Ledger.FindAsync(new ClaimNumber(999), None));
    }

    [Fact]
    public async Task Appearances_of_a_claim_come_oldest_publication_first_whenever_they_were_taken()
    {
        await store.TakeAsync(Sample.Item("late", day: 9), ["Said late."]);
        await store.TakeRelatedAsync(Sample.Item("early", day: 1), "Said early.", RelationLabel.Confirms);

        var history = (await SearchAsync("")).Claims.Single();

        Assert.Equal(["Said early.", "Said late."], history.Appearances.Select(appearance => appearance.Appearance.Quote.Text));
    }

    [Fact]
    public async Task Both_claims_of_a_relation_hold_it_once_in_order_of_judging()
    {
        await store.TakeAsync(Sample.Item("a"), ["It was never delivered."]);
        await store.TakeRelatedAsync(Sample.Item("b", day: 1), "It was not delivered.", RelationLabel.Confirms, rule: "first");
        await store.TakeRelatedAsync(Sample.Item("c", day: 2), "It is delivered.", RelationLabel.Supersedes, sameClaim: false, rule: "second");

        var claims = (await SearchAsync("")).Claims;
        var (later, earlier) = (claims[0], claims[1]);

        Assert.Equal(["first", "second"], earlier.Relations.Select(relation => relation.Rule));
        var relation = Assert.Single(later.Relations);
        Assert.Equal(earlier.Relations[1], relation);
        Assert.Equal((later.Number, earlier.Number), (relation.FromClaim, relation.ToClaim));
        Assert.Equal((later.Appearances[0].Id, earlier.Appearances[1].Id), (relation.From, relation.To));
        Assert.Equal((RelationLabel.Supersedes, "It says so."), (relation.Label, relation.Reason));
        Assert.Equal(StandingKind.Superseded, earlier.Standing.Kind);
        Assert.Equal(2, earlier.Standing.Origins);
    }

    [Fact]
    public async Task Merged_origins_count_as_one_also_when_merges_follow_on_one_another()
    {
        await store.TakeAsync(Sample.Item("a"), ["Said."]);
        await store.TakeRelatedAsync(Sample.Item("b", day: 1), "Said again.", RelationLabel.Confirms);
        var origins = (await SearchAsync("")).Claims.Single().Appearances.Select(appearance => appearance.Origin).ToList();
        var item = Sample.Item("c", day: 2);
        Origin third = null!;
        await store.Transaction.TakeAsync(
            item,
            async (ledger, _, cancellation) =>
            {
                var claim = (await ledger.CandidatesAsync(Sample.Says("").Keys, 1, cancellation))[0].Claim;
                third = await ledger.OpenOriginAsync("Origin of c", cancellation);
                return Sample.Outcome(
                    item,
                    [new JudgedAppearance(Sample.Says("Said thrice."), claim, third, [])],
                    merges: [new OriginMerge(origins[0].Id, origins[1].Id), new OriginMerge(origins[1].Id, third.Id), new OriginMerge(origins[0].Id, third.Id)]);
            },
            None);

        var history = (await SearchAsync("")).Claims.Single();

        Assert.All(history.Appearances, appearance => Assert.Equal(origins[0], appearance.Origin));
        Assert.Equal(3, history.Appearances.Count);
        Assert.Equal(1, history.Standing.Origins);
    }

    [Fact]
    public async Task Candidates_are_the_latest_published_for_each_key_each_once()
    {
        foreach (var day in (int[])[3, 1, 2])
        {
            await TakeKeyedAsync($"ab{day}", day, "a", "b");
        }

        await TakeKeyedAsync("b9", 9, "b");
        await TakeKeyedAsync("c", 5, "c");

        Assert.Equal(["b9", "ab3", "ab2"], await CandidatesAsync(2, "a", "b"));
        Assert.Equal(["b9", "ab3", "ab2", "ab1"], await CandidatesAsync(10, "b", "a", "b"));
        Assert.Equal(["c"], await CandidatesAsync(10, "c", "no such key"));
        Assert.Empty(await CandidatesAsync(10));
    }

    [Fact]
    public async Task Claims_opened_in_many_transactions_at_once_have_different_numbers()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            i => Task.Run(() => store.TakeAsync(Sample.Item($"item{i}"), ["One.", "Two."]))));
        var numbers = outcomes.SelectMany(outcome => outcome!.Judgement.Appearances).Select(judged => judged.Claim.Value).ToList();

        Assert.Equal(40, numbers.Distinct().Count());
        Assert.Equal(40, (await SearchAsync("", size: 50)).Claims.Count);
    }

    [Fact]
    public async Task A_relation_that_names_an_appearance_of_nowhere_is_refused()
    {
        await store.TakeAsync(Sample.Item("a"), ["Said."]);
        var nowhere = (await SearchAsync("")).Claims[0].Appearances[0] with { Id = 999 };
        var item = Sample.Item("b");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.Transaction.TakeAsync(
            item,
            async (ledger, _, cancellation) => Sample.Outcome(
                item,
                [
                    new JudgedAppearance(
                        Sample.Says("Said."), nowhere.Claim, await ledger.OpenOriginAsync("b", cancellation),
                        [new JudgedRelation(nowhere, RelationLabel.Confirms, "rule", "reason")]),
                ]),
            None));

        Assert.Single(await store.Items.RecentAsync(10, None));
    }

    private Task<ItemOutcome?> TakeKeyedAsync(string name, int day, params string[] keys) =>
        store.Transaction.TakeAsync(
            Sample.Item(name, day),
            async (ledger, _, cancellation) => Sample.Outcome(
                Sample.Item(name, day),
                [
                    new JudgedAppearance(
                        Sample.Says(name, keys), await ledger.OpenClaimAsync(cancellation), await ledger.OpenOriginAsync(name, cancellation), []),
                ]),
            None);

    private async Task<string[]> CandidatesAsync(int limitPerKey, params string[] keys) =>
        [.. (await store.Ledger.CandidatesAsync(keys, limitPerKey, None)).Select(candidate => candidate.Appearance.Quote.Text)];
}
