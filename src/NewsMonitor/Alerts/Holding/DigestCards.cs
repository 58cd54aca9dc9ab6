namespace NewsMonitor.Alerts.Holding;

/// <summary>Lays alerts out as one digest.</summary>
public static class DigestCards
{
    /// <summary>Alerts listed in one message: as many as Discord's 6000 units hold, links included.</summary>
    public const int MostListed = 15;

    private const int HeadingLength = 160;

    /// <param name="kind">Why they are gathered.</param>
    /// <param name="alerts">The alerts, not empty; those over <see cref="MostListed"/> are counted.</param>
    public static DigestCard Of(DigestKind kind, IReadOnlyList<Alert> alerts)
    {
        var listed = Arranged(alerts).Take(MostListed).ToList();
        var groups = listed
            .GroupBy(ClaimOf)
            .Select(group => new DigestGroup(group.Key, group.Key is null ? "" : HeadingOf(group.First().Card), [.. group.Select(Entry)]))
            .ToList();
        return new DigestCard(Title(kind, alerts.Count), groups, alerts.Count - listed.Count);
    }

    /// <summary>In the order of a digest: the claim with the weightiest alert first, its alerts together.</summary>
    public static IReadOnlyList<Alert> Arranged(IReadOnlyList<Alert> alerts) =>
        [.. alerts
            .GroupBy(ClaimOf)
            .OrderByDescending(group => group.Max(alert => alert.Card.Level))
            .ThenBy(group => group.Min(alert => alert.Id))
            .SelectMany(group => group.OrderByDescending(alert => alert.Card.Level).ThenBy(alert => alert.Id))];

    /// <summary>The claim that an alert speaks of first: the earlier one, else the one it brings.</summary>
    private static long? ClaimOf(Alert alert) => alert.Card switch
    {
        { Relations: [{ Earlier.Number: var number }, ..] } => number,
        { NewClaims: [{ Number: var number }, ..] } => number,
        _ => null,
    };

    private static string HeadingOf(AlertCard card)
    {
        var claim = card.Relations is [var relation, ..] ? relation.Earlier : card.NewClaims[0];
        return SafeText.Line(claim.Gist.Length > 0 ? claim.Gist : claim.Sentence, HeadingLength);
    }

    private static DigestEntry Entry(Alert alert) => new(
        alert.Id, alert.Card.Level, alert.Card.Title, alert.Card.Outlet, alert.Card.PublishedAt, alert.Card.Link, EchoLine.Of(alert.Card.CarriedBy));

    private static string Title(DigestKind kind, int count)
    {
        var alerts = count == 1 ? "1 alert" : $"{count} alerts";
        return kind switch
        {
            DigestKind.Daily => $"Daily digest: {alerts}",
            DigestKind.Weekly => $"Weekly digest: {alerts}",
            DigestKind.More => $"{count} more today, over this channel's daily number",
            _ => $"{alerts} came while this channel was quiet",
        };
    }
}
