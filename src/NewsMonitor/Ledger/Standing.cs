namespace NewsMonitor.Ledger;

/// <summary>How a claim stands, derived from its appearances and relations; never stored.</summary>
/// <param name="Kind">The state.</param>
/// <param name="Origins">Independent origins that assert it.</param>
/// <param name="Outlets">Different outlets that carried it.</param>
/// <param name="By">The claim that disputes or supersedes it, when one does.</param>
public sealed record Standing(StandingKind Kind, int Origins, int Outlets, ClaimNumber? By)
{
    /// <summary>The rule name that marks a withdrawal by the publisher.</summary>
    public const string RetractionRule = "retraction";

    /// <summary>Whether it rests on a second opinion alone, not on the engine's own verdict.</summary>
    public bool OnSecondOpinion { get; init; }

    /// <summary>Derives the standing: withdrawn before superseded before disputed before the count of origins.</summary>
    public static Standing Of(ClaimHistory history)
    {
        var origins = history.Appearances.Select(a => a.Origin.Id).Distinct().Count();
        var outlets = history.Appearances.Select(a => a.Outlet).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var superseding = Decisive(history.Relations, r => r.Label == RelationLabel.Supersedes && r.ToClaim == history.Number && r.FromClaim != history.Number);
        if (superseding is not null)
        {
            var kind = superseding.Rule == RetractionRule ? StandingKind.Retracted : StandingKind.Superseded;
            return new Standing(kind, origins, outlets, superseding.FromClaim) { OnSecondOpinion = superseding.Opinion is not null };
        }

        var disputing = Decisive(history.Relations, r => r.Label == RelationLabel.Contradicts && r.ToClaim != r.FromClaim);
        if (disputing is not null)
        {
            var other = disputing.ToClaim == history.Number ? disputing.FromClaim : disputing.ToClaim;
            return new Standing(StandingKind.Disputed, origins, outlets, other) { OnSecondOpinion = disputing.Opinion is not null };
        }

        return new Standing(origins > 1 ? StandingKind.Corroborated : StandingKind.Reported, origins, outlets, By: null);
    }

    /// <summary>The latest of the engine's own; only without one, the latest that is a second opinion.</summary>
    private static LedgerRelation? Decisive(IReadOnlyList<LedgerRelation> relations, Func<LedgerRelation, bool> decides) =>
        relations.LastOrDefault(r => r.Opinion is null && decides(r)) ?? relations.LastOrDefault(decides);

    /// <summary>For people: "reported · 1 origin, 3 outlets".</summary>
    public override string ToString()
    {
        var state = Kind.ToString().ToLowerInvariant() + (By is { } by ? $" by {by}" : "") + (OnSecondOpinion ? " (second opinion)" : "");
        return $"{state} · {Origins} origin{(Origins == 1 ? "" : "s")}, {Outlets} outlet{(Outlets == 1 ? "" : "s")}";
    }
}
