using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Alerts;

/// <summary>Decides what an item does to the channels: a new alert, edits of earlier ones, or nothing.</summary>
public static class AlertPlanner
{
    private const int StrongestShown = 3;

    /// <summary>Plans the alerts of one judged item.</summary>
    /// <param name="ledger">The ledger before the item, as its transaction sees it.</param>
    public static async Task<AlertPlan> PlanAsync(
        Item item,
        IReadOnlyList<TopicMatch> matches,
        Judgement judgement,
        ILedger ledger,
        IAlertBook book,
        IReadOnlyList<Route> routes,
        CancellationToken cancellation)
    {
        if (matches.Count == 0)
        {
            return new AlertPlan(Card: null, [], []);
        }

        var edits = await EchoEdits.FindAsync(item, judgement, ledger, book, cancellation);
        if (LevelOf(judgement) is not { } level)
        {
            return new AlertPlan(Card: null, [], edits);
        }

        var topics = AlertTopics.Of(matches);
        var card = new AlertCard
        {
            Level = level,
            Title = TitleOf(item),
            Outlet = item.Outlet,
            PublishedAt = item.PublishedAt,
            Link = item.Address,
            Topics = topics,
            Relations = Strongest(judgement),
            NewClaims = level == AlertLevel.New ? NewClaims(judgement) : [],
            StandingChanges = await StandingChanges.OfAsync(item, judgement, ledger, cancellation),
            Marks = item.Marks,
        };
        var targets = RouteTable.TargetsFor(routes, topics.Select(topic => topic.Name).ToList(), level);
        return AlertPlan.Of(card, targets, edits);
    }

    /// <summary>What is said of earlier claims decides first; an item that only echoes is worth an alert of its own
    /// only for a claim it has from somebody else. Null for none.</summary>
    private static AlertLevel? LevelOf(Judgement judgement)
    {
        var highest = judgement.Appearances
            .SelectMany(appearance => appearance.Relations)
            .Where(relation => !LedgerRelation.IsWeighed(relation.Rule))
            .Select(relation => relation.Label)
            .DefaultIfEmpty(RelationLabel.Unrelated)
            .Max();
        return highest == RelationLabel.Echoes && !judgement.FreshBesideEchoes().Any() ? null : AlertLevels.Of(highest);
    }

    private static string TitleOf(Item item) =>
        (item.Title, item.Summary) switch
        {
            ({ } title, _) when !string.IsNullOrWhiteSpace(title) => title,
            (_, { } summary) when !string.IsNullOrWhiteSpace(summary) => SafeText.Line(summary, 120),
            _ => $"An item of {item.Outlet} without a title",
        };

    /// <summary>A line for each earlier claim, its strongest relation, those told of one kind of event first; echoes go to the alerts they echo.</summary>
    private static List<AlertRelation> Strongest(Judgement judgement) =>
        judgement.Appearances
            .SelectMany(appearance => appearance.Relations.Select(relation => (New: appearance.Appearance, Relation: relation)))
            .Where(pair => pair.Relation.Label >= RelationLabel.Confirms && !LedgerRelation.IsWeighed(pair.Relation.Rule))
            .OrderByDescending(pair => pair.Relation.Label)
            .ThenByDescending(pair => !pair.New.Frame.IsGeneral && pair.New.Frame.Family == pair.Relation.Earlier.Appearance.Frame.Family)
            .DistinctBy(pair => pair.Relation.Earlier.Claim)
            .Take(StrongestShown)
            .Select(pair => AlertRelation.Of(pair.Relation.Label, pair.New.Quote.Text, pair.Relation.Earlier, pair.Relation.Reason, pair.Relation.Rule))
            .ToList();

    private static List<AlertClaim> NewClaims(Judgement judgement) =>
        judgement.FreshBesideEchoes()
            .DistinctBy(appearance => appearance.Claim)
            .OrderBy(appearance => Rank(appearance.Appearance))
            .Take(StrongestShown)
            .Select(appearance => new AlertClaim(appearance.Claim.Value, appearance.Appearance.Quote.Text, appearance.Origin.Name, FrameText.Of(appearance.Appearance)))
            .ToList();

    /// <summary>What happened before what was said of it; then what no family reads, and last what only gives a figure or a name.</summary>
    private static int Rank(Appearance appearance) => appearance switch
    {
        { Frame.IsGeneral: true, Telling.Happenings.Count: > 0 } => 2,
        { Frame.IsGeneral: true } => 3,
        { Frame.Family: "statement" } => 1,
        _ => 0,
    };
}
