using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>How one step stands to another, whatever the subject; the tables are Claims/Lexicon/step-relations.tsv and ladder.tsv.</summary>
internal sealed class StepRelations
{
    /// <summary>Steps whose relations stand in one table of all with all; those past it are looked up by name.</summary>
    private const int MostNumbered = 1_000;

    private readonly Dictionary<(string, string), StepRelation> known = [];
    private readonly HashSet<string> light = new(StringComparer.Ordinal);
    private readonly HashSet<string> deeds = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> ends = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly StepRelation[] between;

    /// <summary>Of each step a bit for each that it has any relation to.</summary>
    private readonly ulong[][] relatedTo;

    /// <summary>Whether every step that a relation or a field speaks of is numbered.</summary>
    private readonly bool isWhole;

    private readonly Dictionary<string, Dictionary<string, bool>> fields = new(StringComparer.Ordinal);

    public StepRelations(WordLists lists)
    {
        foreach (var (field, side, step) in StepRelationTable.Fields(lists))
        {
            if (field is "light" or "deed")
            {
                (field == "light" ? light : deeds).Add(step);
                continue;
            }

            (fields.TryGetValue(step, out var sides) ? sides : fields[step] = []).TryAdd(field, side);
        }

        foreach (var (first, relation, second) in StepRelationTable.Rows(lists))
        {
            switch (relation)
            {
                case "same": Add(first, second, StepRelation.Same, StepRelation.Same); break;
                case "opposes": Add(first, second, StepRelation.Opposes, StepRelation.Opposes); break;
                case "entails": Add(first, second, StepRelation.Entails, StepRelation.EntailedBy); break;
                case "ends":
                    ends.Add((first, second));
                    Add(first, second, StepRelation.Ends, StepRelation.EndedBy);
                    break;
                case "presupposes": Add(first, second, StepRelation.Presupposes, StepRelation.PresupposedBy); break;
                case "unmakes" or "excludes": break; // Of deals alone; see Ladder.
                default: throw new InvalidDataException($"step-relations.tsv: \"{relation}\" is none of same, opposes, entails, ends, presupposes.");
            }
        }

        isWhole = NumberSteps();
        between = [.. numbers.Keys.SelectMany(_ => numbers.Keys, Between)];
        relatedTo = [.. Enumerable.Range(0, numbers.Count).Select(Related)];
    }

    public NumberedStep Numbered(string step) => new(step, numbers.GetValueOrDefault(step, -1));

    /// <summary><see cref="Between(string, string)"/> by the numbers of steps.</summary>
    public StepRelation Between(in NumberedStep first, in NumberedStep second) =>
        first.Number >= 0 && second.Number >= 0 ? between[(first.Number * numbers.Count) + second.Number]
        : isWhole ? (first.Id == second.Id ? StepRelation.Same : StepRelation.None)
        : Between(first.Id, second.Id);

    /// <summary>The numbers of all steps that have any relation to one of these, a bit for each; null when the table does not tell.</summary>
    public ulong[]? RelatedTo(int[] these)
    {
        if (!isWhole || these.Contains(-1))
        {
            return null;
        }

        var related = new ulong[Words(numbers.Count)];
        foreach (var step in these)
        {
            for (var word = 0; word < related.Length; word++)
            {
                related[word] |= relatedTo[step][word];
            }
        }

        return related;
    }

    public StepRelation Between(string first, string second) =>
        first == second ? StepRelation.Same : known.TryGetValue((first, second), out var relation) ? relation : ByField(first, second);

    /// <summary>Whether a step once done stays done: "sign", "deliver", "win".</summary>
    public bool IsDeed(string step) => deeds.Contains(step);

    /// <summary>Whether a step says little without its company: "plan", "start".</summary>
    public bool IsLight(string step) => light.Contains(step);

    /// <summary>Whether the second no longer holds once the first has happened.</summary>
    public bool Ends(string first, string second) => ends.Contains((first, second));

    /// <summary>Whether two happenings are done to one thing: 1 when they share a word for it, -1 when each has its own, 0 when one is silent.</summary>
    public int Objects(ReadHappening one, ReadHappening other)
    {
        if (one.Object.Count == 0 || other.Object.Count == 0)
        {
            return 0;
        }

        return one.Object.Meets(other.Object) || AreDoneToOneEvent(one.ObjectSteps, other.ObjectSteps) ? 1 : -1;
    }

    private bool AreDoneToOneEvent(NumberedStep[] one, NumberedStep[] other)
    {
        foreach (var step in one)
        {
            foreach (var candidate in other)
            {
                if (Between(step, candidate) is StepRelation.Same or StepRelation.Akin or StepRelation.Entails or StepRelation.EntailedBy)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Words(int bits) => (bits + 63) / 64;

    private ulong[] Related(int step)
    {
        var related = new ulong[Words(numbers.Count)];
        for (var other = 0; other < numbers.Count; other++)
        {
            related[other >> 6] |= between[(step * numbers.Count) + other] != StepRelation.None ? 1UL << other : 0;
        }

        return related;
    }

    /// <summary>Numbers the steps; whether all of them.</summary>
    private bool NumberSteps()
    {
        foreach (var step in known.Keys.Select(pair => pair.Item1).Concat(fields.Keys).Distinct())
        {
            if (numbers.Count == MostNumbered)
            {
                return false;
            }

            numbers.Add(step, numbers.Count);
        }

        return true;
    }

    private StepRelation ByField(string first, string second)
    {
        if (fields.TryGetValue(first, out var ofFirst) && fields.TryGetValue(second, out var ofSecond))
        {
            foreach (var (field, side) in ofFirst)
            {
                if (ofSecond.TryGetValue(field, out var other))
                {
                    return side == other ? StepRelation.Akin : StepRelation.Averse;
                }
            }
        }

        return StepRelation.None;
    }

    /// <summary>The first row given for a pair stands.</summary>
    private void Add(string first, string second, StepRelation relation, StepRelation reverse)
    {
        known.TryAdd((first, second), relation);
        known.TryAdd((second, first), reverse);
    }
}
