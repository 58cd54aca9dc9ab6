using Microsoft.Extensions.Logging.Abstractions;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Storage;
using NewsMonitor.Storage.Sqlite;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Alerts;

/// <summary>Takes articles, with the judgement that a test gives them, through the planner into a real store.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2019, 5, 31, 7, 0, 0, TimeSpan.Zero);

    private static readonly ClaimExtractor Extractor = new();
    private static readonly RelationJudge Judge = new();

    private readonly Dictionary<string, Origin> origins = [];
    private int published;

    private Newsroom(Store store, SetClock clock) => (Store, Clock) = (store, clock);

    public Store Store { get; }

    public SetClock Clock { get; }

    public IReadOnlyList<Route> Routes { get; set; } = [new(Route.AnyTopic, ChannelAddress.Web, AlertLevel.Echoes)];

    /// <summary>The timetables of the configuration.</summary>
    public Dictionary<ChannelAddress, Timetable> Timetables { get; } = [];

    public IReadOnlyList<TopicMatch> Matches { get; set; } = [new("S-400", "S-400", ItemField.Title, 0, 5)];

    public static async Task<Newsroom> OpenAsync()
    {
        var clock = new SetClock(Start);
        return new Newsroom(await SqliteStore.OpenAsync("Data Source=:memory:", clock, default), clock);
    }

    public Task<AlertPlan> PublishAsync(string outlet, params Saying[] sayings) => PublishAsync(Article(outlet), sayings);

    /// <summary>Stores an article and tells what it did to the channels.</summary>
    public async Task<AlertPlan> PublishAsync(Item item, params Saying[] sayings)
    {
        var outcome = await Store.Transaction.TakeAsync(
            item,
            async (ledger, book, cancellation) =>
            {
                var judged = new List<JudgedAppearance>();
                foreach (var saying in sayings)
                {
                    judged.Add(await JudgeAsync(saying, item, ledger, cancellation));
                }

                var judgement = new Judgement(judged, []);
                var plan = await AlertPlanner.PlanAsync(item, Matches, judgement, ledger, book, Routes, cancellation);
                return new ItemOutcome(item, Matches, judgement, plan);
            },
            default);
        return outcome!.Alerts;
    }

    /// <summary>An article of this text, read and judged as in the program.</summary>
    public async Task ReportAsync(string outlet, string text, string? day = null)
    {
        var item = Article(outlet) with { Title = "", Text = text };
        item = day is null ? item : item with { PublishedAt = DateTimeOffset.Parse(day + "T12:00:00Z"), SeenAt = DateTimeOffset.Parse(day + "T12:00:00Z") };
        await Store.Transaction.TakeAsync(
            item,
            async (ledger, book, cancellation) =>
            {
                var judgement = await Judge.JudgeAsync(item, Extractor.Extract(item), ledger, cancellation);
                return new ItemOutcome(item, Matches, judgement, await AlertPlanner.PlanAsync(item, Matches, judgement, ledger, book, Routes, cancellation));
            },
            default);
    }

    /// <summary>What sends the alerts that this newsroom owes.</summary>
    public OutboxSender Sender(OutboxOptions options, params IAlertChannel[] channels) => Sender(Store.HeldPosts, options, channels);

    public OutboxSender Sender(IHeldPosts posts, OutboxOptions options, params IAlertChannel[] channels)
    {
        var held = new HeldAlerts(posts, Store.Channels, new ChannelTable(Timetables, Store.Channels), options);
        var closed = new ClosedChannels(Store.Channels, Store.Routes, Clock, NullLogger<ClosedChannels>.Instance);
        return new OutboxSender(
            Store.Outbox, held, closed, channels, options with { LookInterval = TimeSpan.FromMilliseconds(10) }, Clock, NullLogger<OutboxSender>.Instance);
    }

    /// <summary>An article an hour later than the one before.</summary>
    public Item Article(string outlet)
    {
        var number = ++published;
        return new Item
        {
            Keys = [new ItemKey($"item-{number}")],
            Outlet = outlet,
            Title = $"Article {number}",
            Address = new Uri($"https://news.example/{number}"),
            PublishedAt = Start.AddHours(number - 1),
            SeenAt = Start.AddHours(number - 1),
        };
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private async Task<JudgedAppearance> JudgeAsync(Saying saying, Item item, ILedgerSession ledger, CancellationToken cancellation)
    {
        var relations = new List<JudgedRelation>();
        foreach (var (label, outlet, quote) in saying.Relations)
        {
            var earlier = (await ledger.CandidatesAsync([quote], 50, cancellation)).Single(candidate => candidate.Outlet == outlet);
            relations.Add(new JudgedRelation(earlier, label, saying.Rule, $"Because it {label}."));
        }

        relations.Sort((one, other) => other.Label.CompareTo(one.Label));
        var same = relations.Find(relation => relation.Label is RelationLabel.Echoes or RelationLabel.Confirms)?.Earlier;
        var echoed = relations.Find(relation => relation.Label == RelationLabel.Echoes)?.Earlier.Origin;
        var claim = same?.Claim ?? await ledger.OpenClaimAsync(cancellation);
        var origin = echoed ?? await OriginAsync(saying.Origin.Length == 0 ? item.Outlet : saying.Origin, ledger, cancellation);
        return new JudgedAppearance(Appearance(saying, item), claim, origin, relations);
    }

    private async Task<Origin> OriginAsync(string name, ILedgerSession ledger, CancellationToken cancellation)
    {
        if (!origins.TryGetValue(name, out var origin))
        {
            origins[name] = origin = await ledger.OpenOriginAsync(name, cancellation);
        }

        return origin;
    }

    private static Appearance Appearance(Saying saying, Item item) => new()
    {
        Quote = new Quote(ItemField.Text, 0, saying.Quote),
        Frame = new Frame { Family = saying.Family, Step = "deliver", Actor = "russia", Counterparty = "iran", Object = "s-300", AsOf = DateOnly.FromDateTime(item.PublishedAt.UtcDateTime), Modality = saying.Modality },
        Attribution = saying.Origin.Length == 0 ? Attribution.None : new Attribution(saying.Anonymous is null ? saying.Origin : null, saying.Anonymous, null, saying.Wording),
        Keys = [saying.Quote],
    };
}
