using System.Runtime.CompilerServices;
using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>A telling made ready to be compared with many others; kept as long as the telling itself is.</summary>
internal sealed class ReadTelling
{
    private static readonly ConditionalWeakTable<Telling, ReadTelling> Known = [];

    private readonly Telling telling;
    private readonly MeantWords?[] company;
    private MeantWords? words;
    private NumberedSteps? steps;

    private ReadTelling(Telling telling)
    {
        (this.telling, company) = (telling, new MeantWords?[telling.Happenings.Count]);
        (Names, Speakers, Setting) = (new NameList(telling.Names), new NameList(telling.Speakers), new NameList(telling.Setting));
    }

    public NameList Names { get; }

    public NameList Speakers { get; }

    public NameList Setting { get; }

    /// <summary>Its content words.</summary>
    public MeantWords Words => words ??= new MeantWords(telling.Words);

    public static ReadTelling Of(Telling telling) => Known.GetValue(telling, static telling => new ReadTelling(telling));

    /// <summary>The words of a happening's clause.</summary>
    public MeantWords Company(int happening) => company[happening] ??= new MeantWords(telling.Happenings[happening].Words);

    /// <summary>The numbers of the steps of its happenings.</summary>
    public int[] Steps(StepRelations relations)
    {
        var known = steps;
        if (known?.By != relations)
        {
            known = steps = new NumberedSteps(relations, [.. telling.Happenings.Select(happening => relations.Number(happening.Step))]);
        }

        return known.Numbers;
    }

    private sealed record NumberedSteps(StepRelations By, int[] Numbers);
}
