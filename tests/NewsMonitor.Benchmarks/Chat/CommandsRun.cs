using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Benchmarks.Host;
using NewsMonitor.Chat;
using NewsMonitor.Claims;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Storage.Sqlite;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Benchmarks.Chat;

/// <summary>How long commands take that only read, on a ledger of 100,000 claims in a SQLite file: one in five corroborated, one
/// in ten disputed. Half of them are on one topic.</summary>
internal static class CommandsRun
{
    private const int Claims = 100_000;
    private const int ClaimsAnItem = 20;
    private const int Rounds = 40;
    private const string Topic = "Deliveries";

    private static readonly string[] Commands =
    [
        $"/claims {Topic}", $"/claims {Topic} 7", $"/claims {Topic} reported", $"/claims {Topic} corroborated", $"/claims {Topic} disputed",
        "/claims * disputed 2024-03-01", "/claims * retracted", "/claims turbines", "/claims \"turbines batch 777\"", "/claim 100", $"/claim {Claims}",
        "/check Turbines of batch 777 were delivered.", "/feed list", "/keyword list", "/route list", "/status", "/status audit", "/help",
    ];

    public static async Task<int> PrintAsync(TextWriter output)
    {
        using var folder = new ScratchFolder();
        await using var store = await SqliteStore.OpenAsync($"Data Source={Path.Combine(folder.Path, "commands.db")}", TimeProvider.System, default);
        var start = Stopwatch.GetTimestamp();
        await FillAsync(store);
        var effort = Environment.CpuUsage.TotalTime / (2 * Claims / ClaimsAnItem);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Claims:N0} claims stored in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s, {effort.TotalMilliseconds:0.0} ms of processor time an item"));
        using var fetcher = new WebFetcher(new FetchOptions(), TimeProvider.System);
        var handler = Handler(store, fetcher);
        start = Stopwatch.GetTimestamp();
        await AskAsync(handler, "/claims * disputed");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the first question by status, which settles what came since the one before: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms"));
        var all = new List<double>();
        foreach (var command in Commands)
        {
            var times = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                start = Stopwatch.GetTimestamp();
                await AskAsync(handler, command);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            all.AddRange(times);
            Print(output, command, times);
        }

        Print(output, "all", all);
        return 0;
    }

    private static async Task AskAsync(CommandHandler handler, string command)
    {
        var reply = await handler.HandleAsync(new CommandRequest(command, new Caller("benchmark", MayChange: false), ChannelAddress.Web), default);
        if (reply.IsError)
        {
            throw new InvalidOperationException($"{command}: {reply.Title}");
        }
    }

    private static CommandHandler Handler(SqliteStore store, WebFetcher fetcher)
    {
        var time = TimeProvider.System;
        var parts = new ChatParts(
            store.Ledger,
            store.Items,
            new ItemReader(fetcher, time),
            new ClaimExtractor(),
            store.Feeds,
            new FeedDiscovery(fetcher),
            store.Keywords,
            new CurrentWatchlist([new Topic(Topic, [["delivered"]])], store.Keywords),
            store.Routes,
            new RouteTable([], store.Routes, store.Channels, hasChatPlatform: false),
            store.Channels,
            new ChannelTable(new Dictionary<ChannelAddress, Timetable>(), store.Channels),
            store.Outbox,
            store.Alerts,
            store.Audit,
            new SecondOpinions(new AdjudicatorOptions(), store.Opinions, time, NullLogger<SecondOpinions>.Instance),
            store.Corrections,
            new ClaimGrader([], store.OutletRecords),
            new PlatformStates());
        return new CommandHandler(parts, new ChatOptions(), time, NullLogger<CommandHandler>.Instance);
    }

    private static async Task FillAsync(SqliteStore store)
    {
        var first = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var number = 0; number < Claims / ClaimsAnItem; number++)
        {
            var at = first.AddMinutes(30 * number);
            await TakeAsync(store, $"Outlet {number % 50}", $"first-{number}", at, (ledger, item, ending) => OpenAsync(ledger, item, number, ending));
            await TakeAsync(store, $"Outlet {(number + 1) % 50}", $"second-{number}", at.AddMinutes(10), (ledger, item, ending) => JoinAsync(ledger, item, number, ending));
        }
    }

    private static async Task TakeAsync(
        SqliteStore store, string outlet, string key, DateTimeOffset at, Func<ILedgerSession, Item, CancellationToken, Task<Judgement>> judge)
    {
        var item = new Item { Keys = [new ItemKey(key)], Outlet = outlet, Title = $"Deliveries, {key}", PublishedAt = at, SeenAt = at };
        await store.Transaction.TakeAsync(
            item,
            async (ledger, _, ending) =>
            {
                TopicMatch[] matches = key[^1] % 2 == 0 ? [new TopicMatch(Topic, "delivered", ItemField.Title, 0, 10)] : [];
                return new ItemOutcome(item, matches, await judge(ledger, item, ending), new AlertPlan(null, [], []));
            },
            default);
    }

    /// <summary>The first reports of claims.</summary>
    private static async Task<Judgement> OpenAsync(ILedgerSession ledger, Item item, int number, CancellationToken cancellation)
    {
        var origin = await ledger.OpenOriginAsync(item.Outlet, cancellation);
        var opened = new List<JudgedAppearance>();
        for (var claim = 0; claim < ClaimsAnItem - 2; claim++)
        {
            opened.Add(new JudgedAppearance(Says(number, claim, "were delivered"), await ledger.OpenClaimAsync(cancellation), origin, []));
        }

        return new Judgement(opened, []);
    }

    /// <summary>Another outlet: confirms four of them, and opens two claims that contradict two others.</summary>
    private static async Task<Judgement> JoinAsync(ILedgerSession ledger, Item item, int number, CancellationToken cancellation)
    {
        var origin = await ledger.OpenOriginAsync($"{item.Outlet}, its own sources", cancellation);
        var judged = new List<JudgedAppearance>();
        for (var claim = 0; claim < 6; claim++)
        {
            var earlier = (await ledger.CandidatesAsync([Key(number, claim)], 1, cancellation))[0];
            var contradicts = claim < 2;
            var relation = new JudgedRelation(earlier, contradicts ? RelationLabel.Contradicts : RelationLabel.Confirms, "made-up", "It is made up.");
            judged.Add(new JudgedAppearance(
                Says(number, claim, contradicts ? "were never delivered" : "were delivered"), contradicts ? await ledger.OpenClaimAsync(cancellation) : earlier.Claim, origin, [relation]));
        }

        return new Judgement(judged, []);
    }

    private static Appearance Says(int number, int claim, string what) => new()
    {
        Quote = new Quote(ItemField.Text, claim * 100, $"{(claim % 3 == 0 ? "Turbines" : "Tankers")} of batch {number}, lot {claim}, {what}."),
        Frame = new Frame { Family = "transfer", Step = "deliver", Actor = "russia", Counterparty = "iran", Object = "s-300", AsOf = new DateOnly(2024, 1, 1), Modality = Modality.Certain },
        Attribution = Attribution.None,
        Keys = [Key(number, claim)],
    };

    private static string Key(int number, int claim) => $"batch {number} {claim}";

    private static void Print(TextWriter output, string what, List<double> times)
    {
        var sorted = times.Order().ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-45} p50 {sorted[sorted.Count / 2],8:0.0} ms   p95 {sorted[(int)(sorted.Count * 0.95)],8:0.0} ms"));
    }
}
