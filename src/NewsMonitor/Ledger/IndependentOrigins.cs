namespace NewsMonitor.Ledger;

/// <summary>The origins that assert a claim, each with its reports; people's word on who echoes whom is heard.</summary>
public static class IndependentOrigins
{
    /// <summary>Those that still assert it, the earliest first: an origin one of whose reports was withdrawn by its
    /// publisher asserts nothing, unless another outlet has it from a named speaker.</summary>
    public static IReadOnlyList<IReadOnlyList<LedgerAppearance>> Of(ClaimHistory claim)
    {
        var withdrawn = claim.Relations.Where(relation => Withdraws(relation, claim.Number)).Select(relation => relation.To).ToHashSet();
        var groups = Groups(claim);
        return withdrawn.Count == 0
            ? groups
            : [.. groups.Select(group => Left(group, withdrawn)).Where(group => group.Count > 0)];
    }

    /// <summary>Whether a relation takes back a report of the claim on the word of who published it.</summary>
    public static bool Withdraws(LedgerRelation relation, ClaimNumber claim) =>
        relation is { Label: RelationLabel.Supersedes, Rule: Standing.RetractionRule } && relation.ToClaim == claim && relation.FromClaim != claim;

    private static IReadOnlyList<LedgerAppearance> Left(IReadOnlyList<LedgerAppearance> group, HashSet<long> withdrawn) =>
        group.Any(appearance => withdrawn.Contains(appearance.Id))
            ? [.. group.Where(appearance => !withdrawn.Contains(appearance.Id) && appearance.Appearance.Attribution.Speaker is not null)]
            : group;

    private static IReadOnlyList<IReadOnlyList<LedgerAppearance>> Groups(ClaimHistory claim)
    {
        var origins = claim.Appearances.Select(appearance => appearance.Origin.Id).ToArray();
        foreach (var ruled in claim.Relations.Where(relation => relation.Ruling is not null && relation.FromClaim == relation.ToClaim))
        {
            var (from, to) = (Place(claim, ruled.From), Place(claim, ruled.To));
            if (ruled.Label == RelationLabel.Echoes)
            {
                var (own, other) = (origins[from], origins[to]);
                origins = [.. origins.Select(origin => origin == own ? other : origin)];
            }
            else if (origins[from] == origins[to])
            {
                origins[from] = -ruled.From; // Its own, unlike that of any other.
            }
        }

        return [.. claim.Appearances.Select((appearance, i) => (appearance, Origin: origins[i])).GroupBy(pair => pair.Origin, pair => pair.appearance).Select(group => group.ToList())];
    }

    private static int Place(ClaimHistory claim, long appearance)
    {
        for (var i = 0; i < claim.Appearances.Count; i++)
        {
            if (claim.Appearances[i].Id == appearance)
            {
                return i;
            }
        }

        throw new ArgumentException($"The relation's appearance {appearance} is none of {claim.Number}.", nameof(appearance));
    }
}
