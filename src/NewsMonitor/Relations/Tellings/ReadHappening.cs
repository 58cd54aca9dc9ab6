using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>A happening made ready to be compared with many others.</summary>
internal sealed class ReadHappening(Happening happening, StepRelations steps)
{
    private MeantWords? company;
    private MeantWords? things;
    private NumberedStep[]? events;

    public Happening Happening => happening;

    public NumberedStep Step { get; } = steps.Numbered(happening.Step);

    /// <summary>Whether it is told as so, not asked or supposed.</summary>
    public bool IsAsserted { get; } = happening.Modality is not (Modality.Conditional or Modality.Asked);

    /// <summary>Whether its step says little without its company.</summary>
    public bool IsLight { get; } = steps.IsLight(happening.Step);

    /// <summary>The words of its clause.</summary>
    public MeantWords Company => company ??= MeantWords.Of(happening.Words);

    /// <summary>What it is done to.</summary>
    public MeantWords Object => things ??= MeantWords.Of(happening.Object);

    /// <summary>The steps among what it is done to.</summary>
    public NumberedStep[] ObjectSteps => events ??= [.. happening.Object.Where(word => word[0] == '#').Select(word => steps.Numbered(word[1..]))];
}
