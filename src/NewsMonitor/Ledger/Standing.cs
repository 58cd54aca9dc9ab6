namespace NewsMonitor.Ledger;

/// <summary>How a claim stands, derived from its appearances and relations; never stored.</summary>
/// <param name="Kind">The state.</param>
/// <param name="Origins">Independent origins that assert it.</param>
/// <param name="Outlets">Different outlets that carried it.</param>
/// <param name="By">The claim that disputes, supersedes or retracts it, when one does.</param>
public sealed record Standing(StandingKind Kind, int Origins, int Outlets, ClaimNumber? By)
{
    /// <summary>The rule name that marks a withdrawal by the publisher.</summary>
    public const string RetractionRule = "retraction";

    /// <summary>Whether it rests on a second opinion alone, not on the engine's own verdict.</summary>
    public bool OnSecondOpinion { get; init; }

    /// <summary>Derives the standing: withdrawn before superseded before disputed before the count of origins. A claim is
    /// retracted when no origin is left that asserts it.</summary>
    public static Standing Of(ClaimHistory history)
    {
        var origins = IndependentOrigins.Of(history).Count;
        var outlets = history.Appearances.Select(a => a.Outlet).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var kind = origins > 1 ? StandingKind.Corroborated : origins == 1 ? StandingKind.Reported : StandingKind.Retracted;
        return Deciding(history, origins) is { } relation
            ? new Standing(KindOf(relation, origins), origins, outlets, relation.ToClaim == history.Number ? relation.FromClaim : relation.ToClaim) { OnSecondOpinion = relation.Opinion is not null }
            : new Standing(kind, origins, outlets, By: null);
    }

    /// <summary>How it came about: "2 independent origins: Bloomberg, citing two officials; John Bolton. Nobody disputes it."</summary>
    public static string How(ClaimHistory history)
    {
        const int NamedOrigins = 3;
        var origins = IndependentOrigins.Of(history);
        var names = origins.Select(origin => origin[0].Origin.Name).ToList();
        var more = names.Count > NamedOrigins ? $" and {names.Count - NamedOrigins} more" : "";
        var named = names.Count == 0 ? "No origin is left" : $"{(names.Count == 1 ? "1 origin" : $"{names.Count} independent origins")}: {string.Join("; ", names.Take(NamedOrigins))}{more}";
        var pulling = history.Relations.LastOrDefault(r => r.Label == RelationLabel.Tension && r.FromClaim != r.ToClaim);
        var state = Deciding(history, origins.Count) switch
        {
            { } relation => $"{KindOf(relation, origins.Count)} by {(relation.ToClaim == history.Number ? relation.FromClaim : relation.ToClaim)}: {relation.Why}",
            null when pulling is not null => $"{(pulling.ToClaim == history.Number ? pulling.FromClaim : pulling.ToClaim)} pulls against it: {pulling.Why}",
            null => "Nobody disputes it.",
        };
        return $"{named}. {state}";
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

    /// <summary>The relation to another claim that makes it what it is; null when only the origins do.</summary>
    private static LedgerRelation? Deciding(ClaimHistory history, int origins) =>
        (origins == 0 ? history.Relations.LastOrDefault(r => IndependentOrigins.Withdraws(r, history.Number)) : null)
        ?? Decisive(history.Relations, r => r.Label == RelationLabel.Supersedes && r.Rule != RetractionRule && !r.IsOnlyWeighed && r.ToClaim == history.Number && r.FromClaim != history.Number)
        ?? Decisive(history.Relations, r => r.Label == RelationLabel.Contradicts && r.ToClaim != r.FromClaim);

    private static StandingKind KindOf(LedgerRelation deciding, int origins) =>
        origins == 0 ? StandingKind.Retracted : deciding.Label == RelationLabel.Supersedes ? StandingKind.Superseded : StandingKind.Disputed;
}
