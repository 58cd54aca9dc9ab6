namespace NewsMonitor.Claims;

/// <summary>The keys by which appearances about the same thing find each other, however large the ledger is.</summary>
internal static class LinkingKeys
{
    /// <summary>The family of what no other family reads.</summary>
    public const string General = "general";

    /// <summary>Names of a telling that go into keys.</summary>
    private const int MostNames = 4;

    private const int LastRank = 4;

    /// <summary>The keys of an appearance, a handful: those of its frame, then those of what its sentence tells.</summary>
    public static string[] Of(Frame frame, Telling? telling)
    {
        var keys = new List<string>();
        if (OfFrame(frame) is { } key)
        {
            keys.Add(key);
        }

        if (telling is not null)
        {
            AddPairs(Foremost(telling), keys);
        }

        return [.. keys];
    }

    /// <summary>The participants that must be the same for two frames to be about one thing; null for what no family reads.</summary>
    private static string? OfFrame(Frame frame) => frame.Family switch
    {
        "transfer" or "value" => $"{frame.Family}|{frame.Actor}|{frame.Counterparty}|{Family(frame.Object)}",
        "visit" => $"visit|{frame.Actor}|{frame.Counterparty}",
        General => null,
        "capability" => $"capability|{frame.Object}|{frame.Step}",
        _ => $"{frame.Family}|{frame.Actor}",
    };

    /// <summary>Every two of the names that a telling is about, and each of them that is no state.</summary>
    private static void AddPairs(List<NamedThing> names, List<string> keys)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != NameKind.Country || names.Count == 1)
            {
                keys.Add($"name|{names[i].Id}");
            }

            for (var k = i + 1; k < names.Count; k++)
            {
                keys.Add($"names|{names[i].Id}|{names[k].Id}");
            }
        }
    }

    /// <summary>The names by which a telling is known best, in the order of their ids.</summary>
    private static List<NamedThing> Foremost(Telling telling)
    {
        var names = new List<NamedThing>(MostNames);
        for (var rank = 0; rank <= LastRank; rank++)
        {
            AddRanked(telling.Names, rank, names);
            AddRanked(telling.Setting, rank, names);
            AddRanked(telling.Speakers, rank, names);
        }

        return names;
    }

    private static void AddRanked(IReadOnlyList<NamedThing> from, int rank, List<NamedThing> names)
    {
        for (var i = 0; i < from.Count && names.Count < MostNames; i++)
        {
            if (from[i].Kind != NameKind.Class && Rank(from[i].Kind) == rank)
            {
                var place = names.Count;
                while (place > 0 && string.CompareOrdinal(names[place - 1].Id, from[i].Id) > 0)
                {
                    place--;
                }

                names.Insert(place, from[i]);
            }
        }
    }

    /// <summary>What a matter is known by comes before what it only touches.</summary>
    private static int Rank(NameKind kind) => kind switch
    {
        NameKind.System => 0,
        NameKind.Organisation => 1,
        NameKind.Country => 2,
        NameKind.Person => 3,
        _ => LastRank,
    };

    /// <summary>Variants are looked up together ("s-300pmu2" with "s-300") and told apart by the judge.</summary>
    private static string? Family(string? system)
    {
        var variant = system?.IndexOf("pmu", StringComparison.Ordinal) ?? -1;
        return variant > 0 ? system![..variant] : system;
    }
}
