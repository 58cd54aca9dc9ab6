using NewsMonitor.Ledger;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

/// <summary>Claims are found by the standing they have now, whatever was asked before.</summary>
public sealed class ClaimsByStandingTests : IAsyncLifetime
{
    private const string Never = "The S-300 was never delivered.";
    private const string Delivered = "The S-300 was delivered.";

    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task Reports_relations_corrections_merges_splits_and_what_is_taken_back_all_count_at_once()
    {
        await chat.News.PublishAsync("One", new Saying(Never, "bolton"));
        await AssertAsync("#1 reported");
        await chat.News.PublishAsync("Two", new Saying(Delivered, "moscow").Stands(RelationLabel.Contradicts, "One", Never));
        await AssertAsync("#1 disputed, #2 disputed");
        await chat.AskAsync("/correct 2 supersedes");
        await AssertAsync("#1 superseded, #2 reported");
        await chat.AskAsync("/correct 2 undo");
        await AssertAsync("#1 disputed, #2 disputed");
        await chat.News.PublishAsync("Three", new Saying("It came.", "tass").Stands(RelationLabel.Confirms, "Two", Delivered));
        await chat.AskAsync("/correct 2 1 unrelated");
        await AssertAsync("#1 reported, #2 corroborated");
        await chat.AskAsync("/split 2");
        await AssertAsync("#1 reported, #2 reported, #3 reported");
        await chat.AskAsync("/merge 2 3");
        await AssertAsync("#1 reported, #2 corroborated");
        await chat.AskAsync("/correct 3 undo");
        await AssertAsync("#1 reported, #2 reported, #3 reported");
    }

    private async Task AssertAsync(string standings)
    {
        var found = new SortedDictionary<long, string>();
        foreach (var kind in Enum.GetValues<StandingKind>())
        {
            var page = await chat.News.Store.Ledger.SearchAsync(new ClaimQuery("", kind), default);
            Assert.All(page.Claims, claim => Assert.Equal(kind, claim.Standing.Kind));
            Assert.Equal(page.Claims.Count, page.Total);
            page.Claims.ToList().ForEach(claim => found.Add(claim.Number.Value, $"#{claim.Number.Value} {kind.ToString().ToLowerInvariant()}"));
        }

        Assert.Equal(standings, string.Join(", ", found.Values));
    }
}
