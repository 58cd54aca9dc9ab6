using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task A_corrected_relation_holds_at_once_and_the_judges_word_is_kept()
    {
        var (later, earlier) = await ContradictedAsync();

        await RuleAsync(later, RelationLabel.Confirms);

        var relation = Assert.Single((await ClaimAsync(earlier.Number)).Relations);
        Assert.Equal((RelationLabel.Confirms, RelationLabel.Contradicts), (relation.Label, relation.Judged));
        Assert.Equal(new RelationRuling(RelationLabel.Contradicts, "web:anna", Sample.Start), relation.Ruling);
        Assert.Equal(StandingKind.Reported, (await ClaimAsync(earlier.Number)).Standing.Kind);
        Assert.Equal(StandingKind.Reported, (await ClaimAsync(later.Number)).Standing.Kind);
    }

    [Fact]
    public async Task The_latest_word_on_a_relation_holds_and_those_taken_back_do_not()
    {
        var (later, _) = await ContradictedAsync();
        var first = await RuleAsync(later, RelationLabel.Confirms);
        var second = await RuleAsync(later, RelationLabel.Tension);
        Assert.Equal(RelationLabel.Tension, await LabelAsync(later));

        await UndoAsync(later.Number, first);
        Assert.Equal(RelationLabel.Tension, await LabelAsync(later));
        await UndoAsync(later.Number, second);

        Assert.Equal(RelationLabel.Contradicts, await LabelAsync(later));
        Assert.Equal(
            [CorrectionKind.Relation, CorrectionKind.Relation, CorrectionKind.Undo, CorrectionKind.Undo],
            (await store.Corrections.OfClaimAsync(later.Number, None)).Select(correction => correction.Kind));
    }

    [Fact]
    public async Task A_correction_is_taken_back_once()
    {
        var (later, _) = await ContradictedAsync();
        var word = await RuleAsync(later, RelationLabel.Confirms);
        await UndoAsync(later.Number, word);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => UndoAsync(later.Number, word));
    }

    [Fact]
    public async Task What_is_corrected_is_counted_under_the_judges_label()
    {
        Assert.Empty(await store.Corrections.PrecisionAsync(None));
        var (later, _) = await ContradictedAsync();
        var wrong = await RuleAsync(later, RelationLabel.Confirms);
        Assert.Equal([new LabelPrecision(RelationLabel.Contradicts, 0, 1)], await store.Corrections.PrecisionAsync(None));

        await RuleAsync(later, RelationLabel.Contradicts);
        await UndoAsync(later.Number, wrong);

        var precision = Assert.Single(await store.Corrections.PrecisionAsync(None));
        Assert.Equal(new LabelPrecision(RelationLabel.Contradicts, 1, 0), precision);
        Assert.Equal("contradicts 1 of 1 right", precision.ToString());
    }

    [Fact]
    public async Task A_relation_that_a_person_draws_holds_and_is_counted_for_no_label()
    {
        var (first, second, _) = await ThreeAsync();
        var drawn = await CorrectAsync(async session =>
        {
            var relation = await session.RelateAsync(second.Appearances[0].Id, first.Appearances[0].Id, None);
            return await session.AppendAsync(By(CorrectionKind.Relation, second.Number, first.Number) with { Relation = relation, After = "Contradicts" }, None);
        });

        Assert.Equal(StandingKind.Disputed, (await ClaimAsync(first.Number)).Standing.Kind);
        Assert.Equal(LedgerRelation.PersonRule, (await ClaimAsync(first.Number)).Relations.Single().Rule);
        Assert.Empty(await store.Corrections.PrecisionAsync(None));

        await UndoAsync(second.Number, drawn);
        Assert.Equal(StandingKind.Reported, (await ClaimAsync(first.Number)).Standing.Kind);
    }

    [Fact]
    public async Task What_follows_from_a_split_is_taken_back_with_it()
    {
        await store.TakeAsync(Sample.Item("a"), ["Said."]);
        await store.TakeRelatedAsync(Sample.Item("b", day: 1), "Said too.", RelationLabel.Confirms);
        var claim = (await SearchAsync("")).Claims.Single();
        var (split, opened) = await SplitAsync(claim.Number, claim.Appearances[1].Id, claim.Relations[0].Id);
        Assert.Equal(RelationLabel.Unrelated, (await ClaimAsync(opened)).Relations.Single().Label);
        Assert.Equal([new LabelPrecision(RelationLabel.Confirms, 0, 1)], await store.Corrections.PrecisionAsync(None));

        await UndoAsync(claim.Number, split);

        Assert.Equal(RelationLabel.Confirms, (await ClaimAsync(claim.Number)).Relations.Single().Label);
        Assert.Empty(await store.Corrections.PrecisionAsync(None));
        Assert.Equal(2, (await ClaimAsync(opened)).Standing.Origins);
    }

    [Fact]
    public async Task A_correction_that_fails_leaves_nothing()
    {
        var (later, _) = await ContradictedAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => CorrectAsync<long>(async session =>
        {
            await session.AppendAsync(By(CorrectionKind.Relation, later.Number, null) with { Relation = later.Relations[0].Id, After = "Confirms" }, None);
            throw new InvalidOperationException();
        }));

        Assert.Equal(RelationLabel.Contradicts, await LabelAsync(later));
        Assert.Empty(await store.Corrections.OfClaimAsync(later.Number, None));
    }

    [Fact]
    public async Task Corrections_made_at_once_follow_one_another()
    {
        var (first, second, third) = await ThreeAsync();

        var merged = await Task.WhenAll(new[] { (first, second), (second, third), (third, first) }.Select(pair => Task.Run(() => CorrectAsync(async session =>
        {
            var (kept, folded) = (await session.FindAsync(pair.Item1.Number, None), await session.FindAsync(pair.Item2.Number, None));
            return kept!.Number == folded!.Number ? 0 : await session.AppendAsync(By(CorrectionKind.Merge, kept.Number, folded.Number), None);
        }))));

        Assert.Equal(2, merged.Count(id => id > 0));
        var one = Assert.Single((await SearchAsync("")).Claims);
        Assert.Equal(3, one.Appearances.Count);
    }

    [Fact]
    public async Task An_alert_is_edited_in_the_transaction_of_the_correction()
    {
        var outcome = await store.TakeAsync(Sample.Item("a"), ["Said."], Sample.Posts("Before"));
        var alert = (await store.Alerts.OfItemAsync(outcome!.Item.Id, None))!;
        var post = (await store.Outbox.LeaseAsync(Time.GetUtcNow(), Minute, 10, [], None)).Single();
        await store.Outbox.SentAsync(post.Id, "p1", Time.GetUtcNow(), None);

        await store.Corrections.CorrectAsync<int>(
            (_, _, _) => Task.FromResult<(int, IReadOnlyList<AlertEdit>)>((0, [new AlertEdit(alert.Id, Sample.Card("After") with { Corrections = ["Corrected."] })])), None);

        var edit = (await store.Outbox.LeaseAsync(Time.GetUtcNow(), Minute, 10, [], None)).Single();
        Assert.Equal(("p1", "After", "Corrected."), (edit.Edits, edit.Card.Title, edit.Card.Corrections.Single()));
    }

    private static Correction By(CorrectionKind kind, ClaimNumber claim, ClaimNumber? other) => new()
    {
        At = Sample.Start,
        Who = "web:anna",
        Where = "web",
        Kind = kind,
        Claim = claim,
        Other = other,
        Before = "",
        After = "",
    };

    private Task<T> CorrectAsync<T>(Func<ICorrectionSession, Task<T>> correct) =>
        store.Corrections.CorrectAsync<T>(async (session, _, _) => (await correct(session), []), None);

    private Task<long> RuleAsync(ClaimHistory later, RelationLabel label) =>
        CorrectAsync(session => session.AppendAsync(
            By(CorrectionKind.Relation, later.Number, later.Relations[0].ToClaim) with { Relation = later.Relations[0].Id, After = label.ToString() }, None));

    private Task<long> MergeAsync(ClaimNumber kept, ClaimNumber folded) =>
        CorrectAsync(session => session.AppendAsync(By(CorrectionKind.Merge, kept, folded), None));

    private Task<(long Split, ClaimNumber Opened)> SplitAsync(ClaimNumber claim, long appearance, params long[] joining) =>
        CorrectAsync(async session =>
        {
            var opened = await session.OpenClaimAsync(None);
            var split = await session.AppendAsync(By(CorrectionKind.Split, claim, opened) with { Appearance = appearance }, None);
            foreach (var relation in joining)
            {
                await session.AppendAsync(By(CorrectionKind.Relation, claim, opened) with { Relation = relation, PartOf = split, After = "Unrelated" }, None);
            }

            return (split, opened);
        });

    private Task<long> UndoAsync(ClaimNumber claim, long correction) =>
        CorrectAsync(session => session.AppendAsync(By(CorrectionKind.Undo, claim, null) with { Undoes = correction }, None));

    private async Task<ClaimHistory> ClaimAsync(ClaimNumber number) => (await store.Ledger.FindAsync(number, None))!;

    private async Task<RelationLabel> LabelAsync(ClaimHistory claim) => (await ClaimAsync(claim.Number)).Relations.Single().Label;

    /// <summary>A claim and an earlier one that it contradicts.</summary>
    private async Task<(ClaimHistory Later, ClaimHistory Earlier)> ContradictedAsync()
    {
        await store.TakeAsync(Sample.Item("a"), ["It was delivered."]);
        await store.TakeRelatedAsync(Sample.Item("b", day: 1), "It was not.", RelationLabel.Contradicts, sameClaim: false);
        var claims = (await SearchAsync("")).Claims;
        return (claims[0], claims[1]);
    }
}
