using NewsMonitor.Alerts;
using NewsMonitor.Ledger;

namespace NewsMonitor.Chat.Commands;

/// <summary>A claim's history as lines that a stranger can follow, oldest first.</summary>
internal static class ClaimTimeline
{
    private const int MostLines = 20;
    private const int NameLength = 80;
    private const int SentenceLength = 140;

    /// <param name="claim">The claim.</param>
    /// <param name="known">The appearances its relations speak of, by id.</param>
    public static IReadOnlyList<string> Lines(ClaimHistory claim, IReadOnlyDictionary<long, LedgerAppearance> known)
    {
        var own = claim.Appearances.Select((appearance, place) => (appearance.PublishedAt, Order: 0, Text: Own(claim, appearance, place)));
        var others = claim.Relations
            .Where(relation => relation.FromClaim != relation.ToClaim && relation.Label > RelationLabel.Unrelated && known.ContainsKey(relation.From))
            .DistinctBy(relation => (relation.FromClaim, relation.ToClaim, relation.Label))
            .Select(relation => (known[relation.From].PublishedAt, Order: 1, Text: Other(claim, relation, known)));
        var lines = own.Concat(others)
            .OrderBy(entry => entry.PublishedAt)
            .ThenBy(entry => entry.Order)
            .Select(entry => $"{AlertText.Day(entry.PublishedAt)} · {entry.Text}")
            .ToList();
        return [.. Shortened(lines), $"Now · {claim.Standing}"];
    }

    /// <summary>"contradicts", "pulls against": what stands before the earlier claim.</summary>
    public static string Verb(RelationLabel label) => label switch
    {
        RelationLabel.Tension => "pulls against",
        RelationLabel.Unrelated => "has no bearing on",
        _ => label.ToString().ToLowerInvariant(),
    };

    private static string Own(ClaimHistory claim, LedgerAppearance appearance, int place)
    {
        var (outlet, origin) = (SafeText.Line(appearance.Outlet, NameLength), SafeText.Line(appearance.Origin.Name, NameLength));
        var source = origin.Equals(outlet, StringComparison.OrdinalIgnoreCase) ? "on its own word" : $"on the word of {origin}";
        var before = claim.Appearances.Take(place).ToList();
        return (place, before.Exists(earlier => earlier.Origin.Id == appearance.Origin.Id)) switch
        {
            (0, _) => $"{outlet} reports it first, {source}",
            (_, true) => $"{outlet} repeats it, again {source}",
            _ => $"{outlet} confirms it independently, {source}",
        };
    }

    private static string Other(ClaimHistory claim, LedgerRelation relation, IReadOnlyDictionary<long, LedgerAppearance> known)
    {
        var outgoing = relation.FromClaim == claim.Number;
        var other = outgoing ? relation.ToClaim : relation.FromClaim;
        var appearance = known.GetValueOrDefault(outgoing ? relation.To : relation.From);
        var reporter = appearance is null ? "A later report" : SafeText.Line(appearance.Outlet, NameLength);
        var quote = appearance is null ? "" : $": {AlertText.Quoted(SafeText.Line(appearance.Appearance.Quote.Text, SentenceLength))}";
        var outlet = appearance is null ? "" : $" of {SafeText.Line(appearance.Outlet, NameLength)}";
        var verb = relation.Opinion is null ? Verb(relation.Label) : $"{Verb(relation.Label)} (second opinion)";
        return outgoing ? $"it {verb} {other}{outlet}{quote}" : $"{reporter} {verb} it ({other}){quote}";
    }

    /// <summary>The first and the latest lines of a long history.</summary>
    private static List<string> Shortened(List<string> lines) =>
        lines.Count <= MostLines
            ? lines
            : [.. lines.Take(MostLines / 2), $"… {lines.Count - MostLines} more …", .. lines.TakeLast(MostLines / 2)];
}
