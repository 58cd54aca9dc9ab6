using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task An_item_is_kept_with_everything_about_it()
    {
        var item = Sample.Item("a") with
        {
            Keys = [new ItemKey("z-main"), new ItemKey("b"), new ItemKey("a")],
            Marks = ["Its page could not be read: 404."],
            Text = "Two paragraphs.\n\nС-400, اس-۴۰۰, 🚀, a \0 and 'quotes'; --",
        };
        var outcome = await store.TakeAsync(item, []);
        var kept = (await store.Items.RecentAsync(1, None)).Single();

        Assert.Equal(item.Keys, kept.Keys);
        Assert.Equal(item.Marks, kept.Marks);
        Assert.Equal(outcome!.Item with { Keys = [], Marks = [] }, kept with { Keys = [], Marks = [] });
        Assert.True(kept.Id > 0);
    }

    [Fact]
    public async Task An_item_without_address_feed_or_text_is_kept()
    {
        var item = Sample.Item("a") with { Address = null, FeedId = null, Text = "", Summary = "" };
        var outcome = await store.TakeAsync(item, []);

        var kept = (await store.Items.RecentAsync(1, None)).Single();
        Assert.Equal(outcome!.Item with { Keys = [], Marks = [] }, kept with { Keys = [], Marks = [] });
    }

    [Fact]
    public async Task Recent_items_are_those_seen_last_newest_first()
    {
        await store.TakeAsync(Sample.Item("second", day: 2), []);
        await store.TakeAsync(Sample.Item("first", day: 1), []);
        await store.TakeAsync(Sample.Item("third", day: 3), []);

        Assert.Equal(["third", "second"], (await store.Items.RecentAsync(2, None)).Select(item => item.Keys[0].Value));
    }

    [Fact]
    public async Task Known_keys_are_those_of_stored_items()
    {
        await store.TakeAsync(Sample.Item("a") with { Keys = [new ItemKey("a"), new ItemKey("b")] }, []);
        var asked = Enumerable.Range(0, 2000).Select(i => new ItemKey($"unknown{i}")).Append(new ItemKey("b")).ToList();

        Assert.Equal([new ItemKey("b")], await store.Items.KnownAsync(asked, None));
        Assert.Empty(await store.Items.KnownAsync([], None));
    }

    [Fact]
    public async Task An_item_that_shares_any_key_with_a_stored_one_is_not_judged()
    {
        await store.TakeAsync(Sample.Item("a") with { Keys = [new ItemKey("a"), new ItemKey("guid")] }, []);
        var again = Sample.Item("b") with { Keys = [new ItemKey("b"), new ItemKey("guid")] };

        var outcome = await store.Transaction.TakeAsync(again, (_, _, _) => throw new InvalidOperationException("judged"), None);

        Assert.Null(outcome);
        Assert.Single(await store.Items.RecentAsync(10, None));
    }

    [Fact]
    public async Task Of_many_tasks_that_take_the_same_item_one_gets_an_outcome()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            _ => Task.Run(() => store.TakeAsync(Sample.Item("same"), ["It was delivered."], Sample.Posts("Delivered")))));

        Assert.Single(outcomes, outcome => outcome is not null);
        Assert.Single(await store.Items.RecentAsync(10, None));
        Assert.Equal(1, (await SearchAsync("")).Total);
        Assert.Single(await store.Alerts.LatestAsync(10, None));
        Assert.Equal(1, (await store.Outbox.StateAsync(None)).Waiting);
    }

    [Fact]
    public async Task Readers_and_writers_at_once_get_in_each_others_way_nowhere()
    {
        var work = Enumerable.Range(0, 24).Select(i => Task.Run(async () =>
        {
            await store.TakeAsync(Sample.Item($"item{i}", day: i), [$"Sentence {i} was said."], Sample.Posts($"Alert {i}"), ["S-300"]);
            await SearchAsync("S-300");
            await store.Outbox.LeaseAsync(Sample.Start, Minute, 5, [], None);
            await store.Items.RecentAsync(5, None);
        }));
        await Task.WhenAll(work);

        Assert.Equal(24, (await SearchAsync("S-300")).Total);
    }

    [Fact]
    public async Task No_two_items_are_judged_at_once()
    {
        var inside = 0;
        var most = 0;
        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => store.Transaction.TakeAsync(
            Sample.Item($"item{i}"),
            async (_, _, _) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
                return Sample.Outcome(Sample.Item($"item{i}"), []);
            },
            None))));

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_judge_that_throws_leaves_nothing_and_the_item_can_be_taken_again()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Transaction.TakeAsync(
            Sample.Item("a"),
            async (ledger, _, cancellation) =>
            {
                await ledger.OpenClaimAsync(cancellation);
                await ledger.OpenOriginAsync("Bloomberg", cancellation);
                throw new InvalidOperationException("broken");
            },
            None));

        await AssertEmptyAsync();
        Assert.NotNull(await store.TakeAsync(Sample.Item("a"), ["It was delivered."]));
    }

    [Fact]
    public async Task An_outcome_that_cannot_be_stored_to_its_end_leaves_nothing()
    {
        // The edit comes last: item, claims and alert are written by then.
        var plan = Sample.Posts("Posted") with { Edits = Sample.Changes(99, "No such alert").Edits };

        await Assert.ThrowsAsync<ArgumentException>(() => store.TakeAsync(Sample.Item("a"), ["It was delivered."], plan, ["S-300"]));

        await AssertEmptyAsync();
        Assert.Empty((await SearchAsync("S-300")).Claims);
    }

    [Fact]
    public async Task A_cancelled_transaction_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Transaction.TakeAsync(
            Sample.Item("a"),
            async (ledger, _, cancellation) =>
            {
                await ledger.OpenClaimAsync(cancellation);
                await stop.CancelAsync();
                return Sample.Outcome(Sample.Item("a"), [], Sample.Posts("Posted"));
            },
            stop.Token));

        await AssertEmptyAsync();
    }

    [Fact]
    public async Task A_write_begun_inside_a_transaction_is_refused_rather_than_waiting_for_ever()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Transaction.TakeAsync(
            Sample.Item("a"),
            async (_, _, cancellation) =>
            {
                await store.Keywords.RemoveAsync("S-300", "Favorit", cancellation);
                return Sample.Outcome(Sample.Item("a"), []);
            },
            None));
    }

    [Fact]
    public async Task The_other_stores_can_be_read_inside_a_transaction()
    {
        await store.TakeAsync(Sample.Item("a"), ["It was delivered."]);
        await store.Transaction.TakeAsync(
            Sample.Item("b"),
            async (ledger, _, cancellation) =>
            {
                await ledger.OpenClaimAsync(cancellation);
                Assert.Empty(await store.Routes.ListAsync(cancellation));
                Assert.Single(await store.Items.RecentAsync(10, cancellation));
                Assert.Equal(1, (await SearchAsync("")).Total);
                return Sample.Outcome(Sample.Item("b"), []);
            },
            None);

        Assert.Equal(2, (await store.Items.RecentAsync(10, None)).Count);
    }

    [Fact]
    public async Task What_is_opened_and_not_used_stays_unseen()
    {
        var opened = new List<ClaimNumber>();
        await store.Transaction.TakeAsync(
            Sample.Item("a"),
            async (ledger, _, cancellation) =>
            {
                var origin = await ledger.OpenOriginAsync("Bloomberg", cancellation);
                await ledger.OpenOriginAsync("Nobody", cancellation);
                opened.Add(await ledger.OpenClaimAsync(cancellation));
                opened.Add(await ledger.OpenClaimAsync(cancellation));
                Assert.Null(await ledger.FindAsync(opened[0], cancellation));
                return Sample.Outcome(Sample.Item("a"), [new JudgedAppearance(Sample.Says("Used."), opened[1], origin, [])]);
            },
            None);

        Assert.Equal(2, opened.Distinct().Count());
        Assert.Null(await store.Ledger.FindAsync(opened[0], None));
        Assert.Equal([opened[1]], (await SearchAsync("")).Claims.Select(claim => claim.Number));
    }

    [Fact]
    public async Task An_appearance_of_a_claim_that_was_never_opened_is_refused()
    {
        var item = Sample.Item("a");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.Transaction.TakeAsync(
            item,
            async (ledger, _, cancellation) => Sample.Outcome(
                item,
                [new JudgedAppearance(Sample.Says("Said."), new ClaimNumber(77), await ledger.OpenOriginAsync("Bloomberg", cancellation), [])]),
            None));

        await AssertEmptyAsync();
    }

    [Fact]
    public async Task The_outcome_comes_back_under_the_items_number()
    {
        ItemOutcome? outcome = await store.TakeAsync(Sample.Item("a"), ["It was delivered."], Sample.Posts("Posted"));

        Assert.NotNull(await store.Alerts.OfItemAsync(outcome!.Item.Id, None));
    }

    private async Task AssertEmptyAsync()
    {
        Assert.Empty(await store.Items.RecentAsync(10, None));
        Assert.Empty(await store.Items.KnownAsync([new ItemKey("a")], None));
        Assert.Equal(0, (await SearchAsync("")).Total);
        Assert.Empty(await store.Alerts.LatestAsync(10, None));
        Assert.Equal(0, (await store.Outbox.StateAsync(None)).Waiting);
    }
}
