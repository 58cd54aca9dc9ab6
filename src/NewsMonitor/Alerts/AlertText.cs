using System.Globalization;

namespace NewsMonitor.Alerts;

/// <summary>An alert as plain lines, for a terminal or wherever there is no layout. Every line is safe to print.</summary>
public static class AlertText
{
    private const int TitleLength = 200;
    private const int QuoteLength = 280;
    private const int NameLength = 100;
    private const int LinkLength = 500;

    /// <summary>The lines, most telling first; never empty.</summary>
    public static IReadOnlyList<string> Lines(AlertCard card) =>
    [
        $"{AlertLevels.NameOf(card.Level).ToUpperInvariant()} · {SafeText.Line(card.Title, TitleLength)}",
        Source(card),
        .. card.Topics.Count == 0 ? [] : (string[])[$"Topics: {Topics(card.Topics)}"],
        .. card.Relations.SelectMany(RelationLines),
        .. card.NewClaims.Select(NewClaimLine),
        .. card.StandingChanges.Select(change => $"Standing of {SafeText.Line(change, QuoteLength)}"),
        .. card.Corrections.Select(correction => SafeText.Line(correction, QuoteLength)),
        .. EchoLine.Of(card.CarriedBy) is { } echoes ? (string[])[echoes] : [],
        .. card.Marks.Select(mark => $"Note: {SafeText.Line(mark, QuoteLength)}"),
    ];

    /// <summary>"31 May 2019".</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"31 May 2019 08:30 UTC".</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>“The words”, safe and cut at a word when long.</summary>
    public static string Quoted(string text) => $"“{SafeText.Line(text, QuoteLength).Trim('"', '“', '”', ' ')}”";

    /// <summary>"S-400; Iran (by Tehran)".</summary>
    public static string Topics(IReadOnlyList<AlertTopic> topics) => string.Join("; ", topics.Select(TopicLine));

    /// <summary>"Reuters, 31 May 2019; said by Rosoboronexport": where the earlier sentence of a relation stood.</summary>
    public static string Provenance(AlertRelation relation)
    {
        var (outlet, origin) = (SafeText.Line(relation.EarlierOutlet, NameLength), SafeText.Line(relation.Earlier.Origin, NameLength));
        var said = origin.Equals(outlet, StringComparison.OrdinalIgnoreCase) ? "" : $"; said by {origin}";
        return $"{outlet}, {Day(relation.EarlierPublishedAt)}{said}";
    }

    private static string Source(AlertCard card)
    {
        var link = card.Link is null ? "" : $" · {SafeText.Line(card.Link.AbsoluteUri, LinkLength)}";
        return $"{SafeText.Line(card.Outlet, NameLength)} · {Moment(card.PublishedAt)}{link}";
    }

    private static string TopicLine(AlertTopic topic)
    {
        var (name, term) = (SafeText.Line(topic.Name, NameLength), SafeText.Line(topic.Term, NameLength));
        return name.Equals(term, StringComparison.OrdinalIgnoreCase) ? name : $"{name} (by {term})";
    }

    private static IEnumerable<string> RelationLines(AlertRelation relation)
    {
        var label = relation.Label.ToString().ToLowerInvariant();
        yield return $"{label} #{relation.Earlier.Number}{Gist(relation.Earlier)}";
        yield return $"  now      {Quoted(relation.Quote)}";
        yield return $"  earlier  {Quoted(relation.Earlier.Sentence)} ({Provenance(relation)})";
        yield return $"  because  {SafeText.Line(relation.Reason, QuoteLength)}";
    }

    private static string Gist(AlertClaim claim) => claim.Gist.Length == 0 ? "" : $" · {SafeText.Line(claim.Gist, NameLength)}";

    private static string NewClaimLine(AlertClaim claim) =>
        $"new #{claim.Number}{Gist(claim)}  {Quoted(claim.Sentence)} ({SafeText.Line(claim.Origin, NameLength)})";
}
