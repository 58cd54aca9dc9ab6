namespace NewsMonitor.Claims;

/// <summary>The keys by which appearances about the same thing find each other, however large the ledger is.</summary>
internal static class LinkingKeys
{
    /// <summary>The family of what no other family reads.</summary>
    public const string General = "general";

    /// <summary>Names of a telling that go into keys.</summary>
    private const int MostNames = 4;

    /// <summary>A handful of keys: the participants that must be the same for two frames to be about one thing.</summary>
    public static IReadOnlyList<string> Of(Frame frame) => frame.Family switch
    {
        "transfer" or "value" => [$"{frame.Family}|{frame.Actor}|{frame.Counterparty}|{Family(frame.Object)}"],
        "visit" => [$"visit|{frame.Actor}|{frame.Counterparty}"],
        General => [],
        "capability" => [$"capability|{frame.Object}|{frame.Step}"],
        _ => [$"{frame.Family}|{frame.Actor}"],
    };

    /// <summary>Every two of the names that a telling is about, and each of them that is no state.</summary>
    public static IEnumerable<string> Of(Telling? telling)
    {
        if (telling is null)
        {
            yield break;
        }

        var names = telling.Names.Concat(telling.Setting).Concat(telling.Speakers).Where(name => name.Kind != NameKind.Class).OrderBy(name => Rank(name.Kind)).Take(MostNames).OrderBy(name => name.Id, StringComparer.Ordinal).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != NameKind.Country || names.Count == 1)
            {
                yield return $"name|{names[i].Id}";
            }

            for (var k = i + 1; k < names.Count; k++)
            {
                yield return $"names|{names[i].Id}|{names[k].Id}";
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
        _ => 4,
    };

    /// <summary>What makes two frames of one item the same proposition.</summary>
    public static string Proposition(Frame frame) =>
        frame.Family is "statement" or General
            ? $"{frame.Family}|{frame.Actor}|{string.Join(' ', frame.Words)}"
            : $"{frame.Family}|{frame.Step}|{frame.Actor}|{frame.Counterparty}|{frame.Object}|{frame.Polarity}|{(frame.Modality == Modality.Planned ? "planned" : "")}|{(frame.Time.Stated ? frame.Time.From?.Year : null)}";

    /// <summary>Variants are looked up together ("s-300pmu2" with "s-300") and told apart by the judge.</summary>
    private static string? Family(string? system)
    {
        var variant = system?.IndexOf("pmu", StringComparison.Ordinal) ?? -1;
        return variant > 0 ? system![..variant] : system;
    }
}
