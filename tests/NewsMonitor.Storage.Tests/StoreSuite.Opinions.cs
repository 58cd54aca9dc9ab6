using NewsMonitor.Ledger;
using NewsMonitor.Relations.Adjudication;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    private static readonly CallLimits Limits = new(PerHour: 10, PerDay: 20);

    [Fact]
    public async Task A_case_is_taken_up_once_and_its_call_is_counted_before_it_is_made()
    {
        await TakeTensionAsync("Half of it was delivered.");

        var open = await store.Opinions.TakeAsync("m", Limits, Sample.Start, None);

        Assert.Equal(("Text of a", "Half of it was delivered."), (open!.Earlier.Text, open.Later.Quote.Text));
        Assert.Null(await store.Opinions.TakeAsync("m", Limits, Sample.Start, None));
        Assert.Equal(new OpinionState(1, 1, 0, null), await store.Opinions.StateAsync(Sample.Start, None));
    }

    [Fact]
    public async Task Only_tensions_are_taken_up()
    {
        await store.TakeAsync(Sample.Item("a"), ["It was never delivered."]);
        await store.TakeRelatedAsync(Sample.Item("b", day: 1), "It was delivered.", RelationLabel.Contradicts, sameClaim: false);

        Assert.Null(await store.Opinions.TakeAsync("m", Limits, Sample.Start, None));
    }

    [Fact]
    public async Task An_opinion_is_read_over_the_engines_verdict_and_keeps_it()
    {
        await TakeTensionAsync("It was delivered.");
        var open = await store.Opinions.TakeAsync("m", Limits, Sample.Start, None);
        await store.Opinions.GivenAsync(open!.Call, RelationLabel.Supersedes, "It came later.", None);

        var relation = Assert.Single((await store.Ledger.FindAsync(new ClaimNumber(1), None))!.Relations);

        Assert.Equal((RelationLabel.Supersedes, "adjudicator", "Second opinion (m): It came later."), (relation.Label, relation.Rule, relation.Reason));
        Assert.Equal(new SecondOpinion("m", Sample.Start, "test-rule", "It says so."), relation.Opinion);
        Assert.Null(await store.Opinions.TakeAsync("m", Limits, Sample.Start.AddDays(9), None));
    }

    [Fact]
    public async Task After_a_fault_every_case_waits_a_while()
    {
        await TakeTensionAsync("It was delivered.");
        await store.TakeRelatedAsync(Sample.Item("c", day: 2), "It may come.", RelationLabel.Tension, sameClaim: false);
        var open = await store.Opinions.TakeAsync("m", Limits, Sample.Start, None);
        await store.Opinions.FailedAsync(open!.Call, "It is down.", None);

        Assert.Null(await store.Opinions.TakeAsync("m", Limits, Sample.Start.AddSeconds(30), None));
        Assert.NotNull(await store.Opinions.TakeAsync("m", Limits, Sample.Start.AddSeconds(90), None));
        Assert.Equal(2, (await store.Opinions.StateAsync(Sample.Start.AddSeconds(90), None)).LastHour);
    }

    private async Task TakeTensionAsync(string sentence)
    {
        await store.TakeAsync(Sample.Item("a"), ["It was never delivered."]);
        await store.TakeRelatedAsync(Sample.Item("b", day: 1), sentence, RelationLabel.Tension, sameClaim: false);
    }
}
