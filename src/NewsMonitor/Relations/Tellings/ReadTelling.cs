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
        HasFigures = telling.Figures.Count > 0;
        HasTime = telling.Happenings.Any(happening => happening.Time.Stated);
    }

    public Telling Telling { get; }

    public ReadNames Names { get; }

    /// <summary>Whether one of its happenings has a time that is stated.</summary>
    public bool HasTime { get; }

    /// <summary>Whether it gives any figure.</summary>
    public bool HasFigures { get; }

    /// <summary>Its content words.</summary>
    public MeantWords Words => words ??= new MeantWords(Telling.Words);

    /// <summary>Its happenings, their steps numbered by that table.</summary>
    public ReadHappening[] Happenings(StepRelations relations)
    {
        var known = happenings;
        if (known?.By != relations)
        {
            known = happenings = new Numbered(relations, Read(Telling.Happenings, relations));
        }

        return known.Happenings;
    }

    private static ReadHappening[] Read(IReadOnlyList<Happening> happenings, StepRelations relations) =>
        [.. happenings.Select(happening => new ReadHappening(happening, relations))];

    private sealed record Numbered(StepRelations By, ReadHappening[] Happenings);
}
