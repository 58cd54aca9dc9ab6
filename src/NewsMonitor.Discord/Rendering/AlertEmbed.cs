using NewsMonitor.Alerts;

namespace NewsMonitor.Discord.Rendering;

/// <summary>Shows an alert as one of Discord's embeds. The parts' lengths are such that the fullest alert stays under
/// the 6000 units that all of them may have together.</summary>
internal static class AlertEmbed
{
    private const int LinkLength = 2048;
    private const int AuthorLength = 150;
    private const int TopicsLength = 400;
    private const int GistLength = 100;
    private const int QuoteLength = 300;
    private const int SourceLength = 160;
    private const int ReasonLength = 200;
    private const int ChangeLength = 150;
    private const int MarkLength = 150;
    private const int FooterLength = 300;
    private const int MostShown = 3;
    private const int MostChanges = 6;

    public static Embed Of(AlertCard card) => new()
    {
        Title = DiscordText.Escaped(card.Title, Embed.LongestTitle, "(no title)"),
        Url = LinkOf(card.Link),
        Color = ColourOf(card.Level),
        Author = new EmbedAuthor(DiscordText.Plain($"{AlertLevels.NameOf(card.Level).ToUpperInvariant()} · {card.Outlet}", AuthorLength)),
        Description = card.Topics.Count == 0 ? null : $"Topics: {DiscordText.Escaped(AlertText.Topics(card.Topics), TopicsLength)}",
        Fields = [.. Claims(card), .. Standing(card), .. Notes(card)],
        Footer = EchoLine.Of(card.CarriedBy) is { } echoes ? new EmbedFooter(DiscordText.Plain(echoes, FooterLength)) : null,
        Timestamp = card.PublishedAt.ToUniversalTime(),
    };

    private static IEnumerable<EmbedField> Claims(AlertCard card) => card.Relations.Count > 0
        ? card.Relations.Take(MostShown).Select(Relation)
        : card.NewClaims.Take(MostShown).Select(NewClaim);

    private static EmbedField Relation(AlertRelation relation)
    {
        var now = DiscordText.Escaped(AlertText.Quoted(relation.Quote), QuoteLength);
        var earlier = DiscordText.Escaped(AlertText.Quoted(relation.Earlier.Sentence), QuoteLength);
        var source = DiscordText.Escaped(AlertText.Provenance(relation), SourceLength);
        var reason = DiscordText.Escaped(relation.Reason, ReasonLength);
        return new EmbedField(
            $"{relation.Label.ToString().ToLowerInvariant()} {Numbered(relation.Earlier)}",
            $"**now** {now}\n**earlier** {earlier} ({source})\n**because** {reason}");
    }

    private static EmbedField NewClaim(AlertClaim claim)
    {
        var sentence = DiscordText.Escaped(AlertText.Quoted(claim.Sentence), QuoteLength);
        return new EmbedField($"new {Numbered(claim)}", $"{sentence} ({DiscordText.Escaped(claim.Origin, SourceLength)})");
    }

    private static string Numbered(AlertClaim claim) =>
        $@"\#{claim.Number}{(claim.Gist.Length == 0 ? "" : $" · {DiscordText.Escaped(claim.Gist, GistLength)}")}";

    private static IEnumerable<EmbedField> Standing(AlertCard card) => card.StandingChanges.Count == 0
        ? []
        : [new EmbedField("standing", Lines(card.StandingChanges.Take(MostChanges), ChangeLength))];

    private static IEnumerable<EmbedField> Notes(AlertCard card) => card.Corrections.Count + card.Marks.Count == 0
        ? []
        : [new EmbedField("note", Lines(card.Corrections.Concat(card.Marks).Take(MostShown), MarkLength))];

    private static string Lines(IEnumerable<string> lines, int length) =>
        string.Join('\n', lines.Select(line => $"· {DiscordText.Escaped(line, length)}"));

    private static string? LinkOf(Uri? link) =>
        link is { IsAbsoluteUri: true, Scheme: "http" or "https" } && link.AbsoluteUri.Length <= LinkLength ? link.AbsoluteUri : null;

    private static int ColourOf(AlertLevel level) => level switch
    {
        AlertLevel.Contradicts => 0xC0392B,
        AlertLevel.Supersedes => 0xD68910,
        AlertLevel.New => 0x2471A3,
        AlertLevel.Confirms => 0x1E8449,
        _ => 0x707B7C,
    };
}
