using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Between whom the same happens in two sentences: "A sold it to B" beside "B bought it from A", and beside "A bought it from B".</summary>
internal static class PartyPair
{
    /// <summary>Whether the same is told with the parties changed over, and nowhere as they were.</summary>
    public static bool AreSwapped(IReadOnlyList<Parties> ofLater, IReadOnlyList<Parties> ofEarlier, StepRelations steps)
    {
        var swapped = false;
        foreach (var later in ofLater)
        {
            foreach (var earlier in ofEarlier)
            {
                var relation = steps.Between(later.Step, earlier.Step);
                if (relation is StepRelation.Same or StepRelation.Opposes or StepRelation.Entails or StepRelation.EntailedBy)
                {
                    var roles = Roles(later, earlier);
                    if (roles.Exists(role => role.Later == role.Earlier))
                    {
                        return false;
                    }

                    swapped |= roles.DistinctBy(role => role.Later).Count() > 1 || (relation == StepRelation.Same && roles.Exists(IsTurned) && (IsOneSided(later) || IsOneSided(earlier)));
                }
            }
        }

        return swapped;
    }

    /// <summary>Whether who gave takes.</summary>
    private static bool IsTurned((int Later, int Earlier) role) => role.Later + role.Earlier == 1;

    private static bool IsOneSided(Parties parties) => parties.From.Count == 0 || parties.To.Count == 0;

    /// <summary>Of each name that both have its place in each: 0 for who does or gives, 1 for whom or who takes, 2 for what else.</summary>
    private static List<(int Later, int Earlier)> Roles(Parties one, Parties other)
    {
        var found = new List<(int, int)>();
        for (var place = 0; place < 3; place++)
        {
            foreach (var name in At(one, place))
            {
                if (PlaceOf(name, one) == place && PlaceOf(name, other) is { } against)
                {
                    found.Add((place, against));
                }
            }
        }

        return found;
    }

    /// <summary>Null when it has none, or several: two presidents of one state.</summary>
    private static int? PlaceOf(string name, Parties parties)
    {
        int? found = null;
        for (var place = 0; place < 3; place++)
        {
            if (At(parties, place).Any(known => known == name || ReadNames.IsPart(known, name)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = place;
            }
        }

        return found;
    }

    private static IReadOnlyList<string> At(Parties parties, int place) => place switch { 0 => parties.From, 1 => parties.To, _ => parties.Over };
}
