using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Storage.Tests.Sqlite;

/// <summary>What the database keeps beside the claims, so that lists are found fast, follows from the claims.</summary>
public sealed class SqliteListingTests : IDisposable
{
    private const string Listing = "SELECT topic_folded || ' ' || number || ' ' || latest_at || ' ' || is_general || ' ' || coalesce(standing, '?') FROM topic_listing ORDER BY 1";

    private const string Following = """
        SELECT DISTINCT topic_folded || ' ' || claim.number || ' ' || latest_at || ' ' || is_general || ' ' || coalesce(standing, '?')
        FROM claim
        JOIN appearance ON appearance.stands_in = claim.number
        JOIN claim_topic ON claim_topic.claim IN (claim.number, appearance.claim)
        WHERE latest_at IS NOT NULL
        ORDER BY 1
        """;

    private const string Unsettled = "SELECT number FROM claim WHERE standing IS NULL AND latest_at IS NOT NULL";

    private readonly SqliteFile file = new();

    public void Dispose() => file.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_is_reported_merged_split_and_taken_back_the_listing_is_what_follows_and_every_standing_is_known(int seed)
    {
        var random = new Random(seed);
        await using var store = await file.OpenAsync();
        await store.TakeAsync(Sample.Item("first"), ["The first."], topics: ["Topic 0"]);
        var said = new Stack<Correction>();
        for (var step = 1; step <= 40; step++)
        {
            var claims = (await store.Ledger.SearchAsync(new ClaimQuery("", PageSize: 50), CancellationToken.None)).Claims;
            var (one, other) = (claims[random.Next(claims.Count)], claims[random.Next(claims.Count)]);
            var correction = new Correction { At = Sample.Start, Who = "web:anna", Where = "web", Kind = CorrectionKind.Merge, Claim = one.Number, Before = "", After = "" };
            switch (random.Next(5))
            {
                case 0 when one != other:
                    said.Push(await AppendAsync(store, correction with { Other = other.Number }));
                    break;
                case 1 when one.Appearances.Count > 1:
                    said.Push(await SplitAsync(store, correction with { Kind = CorrectionKind.Split, Appearance = one.Appearances[0].Id }));
                    break;
                case 2 when said.Count > 0:
                    await AppendAsync(store, correction with { Kind = CorrectionKind.Undo, Claim = said.Peek().Claim, Undoes = said.Pop().Id });
                    break;
                case 3:
                    await store.TakeRelatedAsync(Sample.Item($"related {step}", day: random.Next(9)), "Related.", (RelationLabel)random.Next(2, 6), sameClaim: random.Next(2) == 0);
                    break;
                default:
                    await store.TakeAsync(Sample.Item($"item {step}", day: random.Next(9)), [$"Sentence {step}.", "More."], topics: [$"Topic {random.Next(3)}", "All"]);
                    break;
            }

            Assert.Equal(file.Values(Following), file.Values(Listing));
            Assert.Empty(file.Values(Unsettled));
        }
    }

    [Fact]
    public async Task Standings_that_were_left_are_derived_when_the_store_is_opened()
    {
        await using (var store = await file.OpenAsync())
        {
            await store.TakeAsync(Sample.Item("a"), [.. Enumerable.Range(0, 450).Select(i => $"Sentence {i}.")], topics: ["S-300"]);
        }

        file.Run("UPDATE claim SET standing = NULL");
        Assert.Equal(450, file.Values("SELECT 1 FROM topic_listing WHERE standing IS NULL").Length);
        await (await file.OpenAsync()).DisposeAsync();

        Assert.Equal(450, file.Values("SELECT 1 FROM topic_listing WHERE standing = 'Reported'").Length);
        Assert.Empty(file.Values(Unsettled));
    }

    private static Task<Correction> AppendAsync(Store store, Correction correction) => store.Corrections.CorrectAsync<Correction>(
        async (session, _, ending) => (correction with { Id = await session.AppendAsync(correction, ending) }, []), CancellationToken.None);

    private static Task<Correction> SplitAsync(Store store, Correction correction) => store.Corrections.CorrectAsync<Correction>(
        async (session, _, ending) =>
        {
            var split = correction with { Other = await session.OpenClaimAsync(ending) };
            return (split with { Id = await session.AppendAsync(split, ending) }, []);
        },
        CancellationToken.None);
}
