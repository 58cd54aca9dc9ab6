using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Storage.Tests;

/// <summary>Items, appearances and outcomes made by hand.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Start = new(2015, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly ChannelAddress Discord = ChannelAddress.TryParse("discord:42")!;

    public static Item Item(string key, int day = 0, string outlet = "The Example Times") => new()
    {
        Keys = [new ItemKey(key)],
        FeedId = 7,
        Outlet = outlet,
        Title = $"Title of {key}",
        Summary = $"Summary of {key}",
        Text = $"Text of {key}",
        Address = new Uri($"https://news.example/{key}"),
        PublishedAt = Start.AddDays(day),
        SeenAt = Start.AddDays(day).AddMinutes(5),
    };

    public static Appearance Says(string sentence, params string[] keys) => new()
    {
        Quote = new Quote(ItemField.Text, 3, sentence),
        Frame = new Frame
        {
            Family = "transfer",
            Step = "deliver",
            Actor = "russia",
            Counterparty = "iran",
            Object = "s-300",
            Polarity = Polarity.Denied,
            Modality = Modality.Certain,
            AsOf = new DateOnly(2015, 6, 1),
            Time = new EventTime(null, new DateOnly(2015, 6, 1), Stated: true),
            Quantities = [new Quantity("contract-value", "usd", 800_000_000m, 760_000_000m, 840_000_000m)],
            Words = ["deliver", "s-300"],
        },
        Attribution = new Attribution("bolton", null, "bloomberg", "Bloomberg, citing Bolton"),
        Keys = keys.Length == 0 ? ["transfer|russia|iran|s-300"] : keys,
    };

    public static AlertCard Card(string title, AlertLevel level = AlertLevel.New) =>
        new() { Level = level, Title = title, Outlet = "The Example Times", PublishedAt = Start };

    public static AlertPlan NoAlert { get; } = new(null, [], []);

    public static AlertPlan Posts(string title, params ChannelAddress[] channels) =>
        new(Card(title), channels.Length == 0 ? [ChannelAddress.Web] : channels, []);

    public static AlertPlan Changes(long alertId, string title) => new(null, [], [new AlertEdit(alertId, Card(title))]);

    public static ItemOutcome Outcome(
        Item item, IReadOnlyList<JudgedAppearance> appearances, AlertPlan? alerts = null, string[]? topics = null, params OriginMerge[] merges) =>
        new(item,
            [.. (topics ?? []).Select(topic => new TopicMatch(topic, topic, ItemField.Title, 0, topic.Length))],
            new Judgement(appearances, merges),
            alerts ?? NoAlert);

    /// <summary>Takes an item of which every sentence opens a claim of its own, all from one new origin.</summary>
    public static Task<ItemOutcome?> TakeAsync(
        this Store store, Item item, string[] sentences, AlertPlan? alerts = null, string[]? topics = null) =>
        store.Transaction.TakeAsync(
            item,
            async (ledger, _, cancellation) =>
            {
                var origin = await ledger.OpenOriginAsync($"Origin of {item.Keys[0]}", cancellation);
                var appearances = new List<JudgedAppearance>();
                foreach (var sentence in sentences)
                {
                    appearances.Add(new JudgedAppearance(Says(sentence), await ledger.OpenClaimAsync(cancellation), origin, []));
                }

                return Outcome(item, appearances, alerts, topics);
            },
            CancellationToken.None);

    /// <summary>Takes an item with one sentence that joins the claim of the latest appearance, from an origin of its own,
    /// and stands to that appearance as labelled.</summary>
    public static Task<ItemOutcome?> TakeRelatedAsync(
        this Store store, Item item, string sentence, RelationLabel label, bool sameClaim = true, string rule = "test-rule") =>
        store.Transaction.TakeAsync(
            item,
            async (ledger, _, cancellation) =>
            {
                var earlier = (await ledger.CandidatesAsync(Says("").Keys, 1, cancellation)).Single();
                var claim = sameClaim ? earlier.Claim : await ledger.OpenClaimAsync(cancellation);
                var origin = await ledger.OpenOriginAsync($"Origin of {item.Keys[0]}", cancellation);
                var relation = new JudgedRelation(earlier, label, rule, "It says so.");
                return Outcome(item, [new JudgedAppearance(Says(sentence), claim, origin, [relation])]);
            },
            CancellationToken.None);
}
