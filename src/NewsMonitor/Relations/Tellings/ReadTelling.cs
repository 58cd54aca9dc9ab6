using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>A telling made ready to be compared with many others.</summary>
internal sealed class ReadTelling
{
    private MeantWords? words;
    private Numbered? happenings;

    public ReadTelling(Telling telling)
    {
        Telling = telling;
        Names = new ReadNames(telling);
        FigureKinds = KindsOf(telling.Figures);
        HasTime = telling.Happenings.Any(happening => happening.Time.Stated);
    }

    public Telling Telling { get; }

    public ReadNames Names { get; }

    /// <summary>Whether one of its happenings has a time that is stated.</summary>
    public bool HasTime { get; }

    /// <summary>Bits for the roles and units of its figures: two that share none have no figures to compare.</summary>
    public ulong FigureKinds { get; }

    /// <summary>Its content words.</summary>
    public MeantWords Words => words ??= MeantWords.Of(Telling.Words);

    /// <summary>Its happenings, their steps numbered by that table.</summary>
    public ReadHappening[] Happenings(StepRelations relations) => By(relations).Happenings;

    /// <summary>The numbers of their steps; -1 for a step that the table has not.</summary>
    public int[] Steps(StepRelations relations) => By(relations).Steps;

    /// <summary>What it tells of beside them; few are asked for it.</summary>
    public SentenceThings Things(StepRelations relations) => By(relations).Things ??= new SentenceThings(Telling, relations);

    private static ulong KindsOf(IReadOnlyList<Quantity> figures)
    {
        var kinds = 0UL;
        foreach (var figure in figures)
        {
            foreach (var unit in figure.Unit.AsSpan().Split('|'))
            {
                kinds |= 1UL << (int)((WordNumber.Of(figure.Role) + (31 * WordNumber.Of(figure.Unit.AsSpan(unit)))) >> 58);
            }
        }

        return kinds;
    }

    private Numbered By(StepRelations relations)
    {
        var known = happenings;
        if (known?.By != relations)
        {
            var read = Read(Telling.Happenings, relations);
            known = happenings = new Numbered(relations, read, Array.ConvertAll(read, happening => happening.Step.Number));
        }

        return known;
    }

    private static ReadHappening[] Read(IReadOnlyList<Happening> happenings, StepRelations relations) =>
        [.. happenings.Select(happening => new ReadHappening(happening, relations))];

    private sealed record Numbered(StepRelations By, ReadHappening[] Happenings, int[] Steps)
    {
        public SentenceThings? Things { get; set; }
    }
}
