using NewsMonitor.Alerts;

namespace NewsMonitor.Slack.Rendering;

/// <summary>Shows an alert as Slack's blocks: ten at most, none near the 3000 units a section may have.</summary>
internal static class AlertBlocks
{
    private const int TitleLength = 500;
    private const int LinkLength = 2000;
    private const int NameLength = 200;
    private const int TopicsLength = 800;
    private const int QuoteLength = 600;
    private const int LineLength = 300;
    private const int MostShown = 3;
    private const int MostChanges = 6;

    public static IReadOnlyList<Block> Of(AlertCard card) =>
    [
        Block.Context($"*{LevelOf(card)}* · {SlackText.Escaped(card.Outlet, NameLength)} · {AlertText.Moment(card.PublishedAt)}"),
        Block.Section($"*{Title(card)}*"),
        .. card.Topics.Count == 0 ? [] : (Block[])[Block.Context($"Topics: {SlackText.Escaped(AlertText.Topics(card.Topics), TopicsLength)}")],
        .. card.Relations.Take(MostShown).Select(Relation),
        .. card.Relations.Count > 0 ? [] : card.NewClaims.Take(MostShown).Select(NewClaim),
        .. card.StandingChanges.Count == 0 ? [] : (Block[])[Block.Section($"*standing*\n{Lines(card.StandingChanges.Take(MostChanges))}")],
        .. EchoLine.Of(card.CarriedBy) is { } echoes ? (Block[])[Block.Context(SlackText.Escaped(echoes, LineLength))] : [],
        .. card.Corrections.Count + card.Marks.Count == 0
            ? []
            : (Block[])[Block.Context($"Note:\n{Lines(card.Corrections.Concat(card.Marks).Take(MostShown))}")],
    ];

    /// <summary>The alert in a line, for a notification.</summary>
    public static string Summary(AlertCard card) =>
        $"{LevelOf(card)}: {TitleText(card)} ({SlackText.Escaped(card.Outlet, NameLength)})";

    private static string LevelOf(AlertCard card) => AlertLevels.NameOf(card.Level).ToUpperInvariant();

    private static string Title(AlertCard card) =>
        SlackText.Link(card.Link, LinkLength) is { } link ? $"<{link}|{TitleText(card)}>" : TitleText(card);

    private static string TitleText(AlertCard card) => SlackText.Escaped(card.Title, TitleLength, "(no title)");

    private static Block Relation(AlertRelation relation) => Block.Section(
        $"*{relation.Label.ToString().ToLowerInvariant()} {Numbered(relation.Earlier)}*\n"
        + $"*now* {Quoted(relation.Quote)}\n"
        + $"*earlier* {Quoted(relation.Earlier.Sentence)} ({SlackText.Escaped(AlertText.Provenance(relation), LineLength)})\n"
        + $"*because* {SlackText.Escaped(relation.Reason, LineLength)}");

    private static Block NewClaim(AlertClaim claim) =>
        Block.Section($"*new {Numbered(claim)}* {Quoted(claim.Sentence)} ({SlackText.Escaped(claim.Origin, NameLength)})");

    private static string Numbered(AlertClaim claim) =>
        $"#{claim.Number}{(claim.Gist.Length == 0 ? "" : $" · {SlackText.Escaped(claim.Gist, NameLength)}")}";

    private static string Quoted(string text) => SlackText.Escaped(AlertText.Quoted(text), QuoteLength);

    private static string Lines(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => $"· {SlackText.Escaped(line, LineLength)}"));
}
