using Microsoft.Extensions.Logging.Abstractions;
using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Host.Adjudication;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Tests.Adjudication;

/// <summary>A store with tensions in it, and a service to ask about them.</summary>
internal sealed class OpinionScene : IAsyncDisposable
{
    public const string Key = "sk-secret-of-the-tests";
    public const string Earlier = "Russia delivered the S-300 to Iran.";
    public const string Later = "Iran may not have the S-300 yet.";

    private static readonly CancellationToken None = CancellationToken.None;

    private readonly OpenAiAdjudicator adjudicator;
    private int items;

    private OpinionScene(Store store, CompletionsServer service, AdjudicatorOptions options, Clock clock)
    {
        (Store, Service, Time) = (store, service, clock);
        adjudicator = new OpenAiAdjudicator(options);
        Opinions = new SecondOpinions(options, store.Opinions, clock, NullLogger<SecondOpinions>.Instance, adjudicator);
    }

    public Store Store { get; }

    public CompletionsServer Service { get; }

    public Clock Time { get; }

    public SecondOpinions Opinions { get; }

    public static async Task<OpinionScene> OpenAsync(Func<AdjudicatorOptions, AdjudicatorOptions>? change = null)
    {
        var clock = new Clock { Now = new DateTimeOffset(2019, 6, 1, 12, 0, 0, TimeSpan.Zero) };
        var service = await CompletionsServer.StartAsync();
        var options = Options(service);
        var store = await Store.OpenAsync(new StorageOptions { ConnectionString = "Data Source=:memory:" }, clock, None);
        return new OpinionScene(store, service, change?.Invoke(options) ?? options, clock);
    }

    public static AdjudicatorOptions Options(CompletionsServer service) =>
        new() { Endpoint = service.Endpoint, Model = "local", ApiKey = Key, Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>Two claims of which the later pulls against the earlier.</summary>
    /// <returns>The earlier one's number.</returns>
    public Task<ClaimNumber> TensionAsync(string later = Later, string text = "") => TensionAsync(Store, ++items, later, text);

    public static async Task<ClaimNumber> TensionAsync(Store store, int number, string later, string text)
    {
        var first = Item($"earlier-{number}", Earlier);
        var known = await store.Transaction.TakeAsync(first, (ledger, _, _) => JudgedAsync(first, Earlier, ledger, [], new AlertPlan(null, [], [])), None);
        var second = Item($"later-{number}", text.Length > 0 ? text : later);
        await store.Transaction.TakeAsync(
            second,
            async (ledger, _, ending) =>
            {
                var earlier = (await ledger.CandidatesAsync([first.Keys[0].Value], 1, ending)).Single();
                var relation = new JudgedRelation(earlier, RelationLabel.Tension, "uncertain", "One of the two is not certain.");
                return await JudgedAsync(second, later, ledger, [relation], new AlertPlan(null, [], []));
            },
            None);
        return known!.Judgement.Appearances[0].Claim;
    }

    /// <summary>The relation to a claim as it reads now.</summary>
    public async Task<LedgerRelation> RelationAsync(ClaimNumber claim) => Assert.Single((await Store.Ledger.FindAsync(claim, None))!.Relations);

    public async ValueTask DisposeAsync()
    {
        adjudicator.Dispose();
        await Store.DisposeAsync();
        await Service.DisposeAsync();
    }

    private static async Task<ItemOutcome> JudgedAsync(Item item, string sentence, ILedgerSession ledger, IReadOnlyList<JudgedRelation> relations, AlertPlan plan)
    {
        var appearance = new Appearance
        {
            Quote = new Quote(ItemField.Text, Math.Max(0, item.Text.IndexOf(sentence, StringComparison.Ordinal)), sentence),
            Frame = new Frame { Family = "transfer", Step = "deliver", Actor = "russia", Counterparty = "iran", Object = "s-300", AsOf = new DateOnly(2019, 6, 1) },
            Attribution = Attribution.None,
            Keys = [item.Keys[0].Value],
        };
        var judged = new JudgedAppearance(appearance, await ledger.OpenClaimAsync(None), await ledger.OpenOriginAsync(item.Outlet, None), relations);
        return new ItemOutcome(item, [], new Judgement([judged], []), plan);
    }

    private static Item Item(string key, string text) => new()
    {
        Keys = [new ItemKey(key)],
        Outlet = "The Outlet",
        Title = $"Title of {key}",
        Text = text,
        PublishedAt = new DateTimeOffset(2019, 6, 1, 7, 0, 0, TimeSpan.Zero),
        SeenAt = new DateTimeOffset(2019, 6, 1, 8, 0, 0, TimeSpan.Zero),
    };

    internal sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
