using NewsMonitor.Claims;
using NewsMonitor.Storage.Alerts;
using NewsMonitor.Storage.Feeds;
using NewsMonitor.Storage.Ledger;

namespace NewsMonitor.Storage.Tests.Sqlite;

/// <summary>A ledger of 100,000 claims that all carry one key, by the way in which SQLite answers on it.</summary>
public sealed class SqliteScaleTests : IAsyncLifetime, IDisposable
{
    private readonly SqliteFile file = new();

    private Store store = null!;

    public async Task InitializeAsync()
    {
        store = await file.OpenAsync();
        var json = AppearanceJson.Write(Sample.Says("It was said.")).Replace("'", "''");
        file.Run($"""
            BEGIN;
            INSERT INTO origin (id, name) VALUES (1, 'Bloomberg');
            INSERT INTO item (id, main_key, outlet, title, published_at, seen_at, marks, summary, text)
              VALUES (1, 'a', 'Outlet', 'Title', 0, 0, '[]', '', '');
            CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n;
            INSERT INTO claim (number, latest_at) SELECT i, i FROM n;
            INSERT INTO appearance (id, claim, item_id, origin_id, published_at, field, start, quote, json)
              SELECT i, i, 1, 1, i, 'Text', 3, 'It was said.', '{json}' FROM n;
            INSERT INTO appearance_key (key, published_at, appearance_id) SELECT 'key', i, i FROM n;
            COMMIT;
            """);
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Candidates_are_found_by_a_short_walk_along_an_index()
    {
        Assert.Equal(
            ["SEARCH appearance_key USING PRIMARY KEY (key=?)"],
            file.Plan(LedgerReader.LatestOfKey, new { key = "key", limitPerKey = 20 }));
        Assert.Equal(
            Enumerable.Range(0, 20).Select(i => 100_000L - i),
            (await store.Ledger.CandidatesAsync(["key"], 20, CancellationToken.None)).Select(candidate => candidate.Id));
    }

    [Fact]
    public void Appearances_and_relations_are_read_by_their_keys_alone()
    {
        var appearances = file.Plan(LedgerReader.AppearancesById, new { ids = new[] { 1L, 2L, 3L } });
        var histories = file.Plan(LedgerReader.AppearancesOfClaims, new { claims = new[] { 1L, 2L, 3L } });
        var relations = file.Plan(LedgerReader.RelationsOfClaims, new { claims = new[] { 1L, 2L, 3L } });

        Assert.DoesNotContain(appearances.Concat(histories).Concat(relations), step => step.StartsWith("SCAN ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_claims_is_read_off_an_index_and_nothing_is_sorted()
    {
        const string order = " ORDER BY latest_at DESC, is_general, number DESC LIMIT 10";
        var values = new { topic = "s-300", since = 0, standing = "Disputed" };
        foreach (var standing in (string[])["", " AND standing = @standing"])
        {
            Assert.Equal(1, file.Plan($"SELECT number {ClaimSearch.All}{standing}{order}", values).Count(step => step.Contains("COVERING INDEX claim_", StringComparison.Ordinal)));
            Assert.Single(file.Plan($"SELECT number {ClaimSearch.All}{standing}{order}", values));
            Assert.Equal(["SEARCH topic_listing USING PRIMARY KEY (topic_folded=? AND latest_at>?)"], file.Plan($"SELECT number {ClaimSearch.OnTopic}{standing}{order}", values));
        }
    }

    [Fact]
    public void The_outbox_is_asked_without_a_look_at_what_was_sent()
    {
        var lease = file.Plan(Outbox.Lease, new { now = 0, until = 0, limit = 32, full = Array.Empty<string>() });
        var state = new[] { Outbox.WaitingCount, Outbox.DroppedCount, Outbox.WaitingFailure, Outbox.DroppedFailure }
            .SelectMany(sql => file.Plan(sql));

        var loads = file.Plan(HeldPosts.Loads, new { now = 0 });

        var next = file.Plan(Outbox.NextDue, new { now = 0 });

        Assert.DoesNotContain("SCAN outbox", lease.Concat(state).Concat(loads).Concat(next));
        Assert.Contains("SCAN outbox USING COVERING INDEX outbox_waiting", lease);
    }

    [Fact]
    public void Due_feeds_are_found_by_their_time()
    {
        var plan = file.Plan(FeedStore.LeaseDue, new { now = 0, until = 0, limit = 32 });

        Assert.Contains("SEARCH feed USING INDEX feed_due (next_poll_at<?)", plan);
    }
}
