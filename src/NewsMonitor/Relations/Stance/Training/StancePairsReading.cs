namespace NewsMonitor.Relations.Stance.Training;

/// <summary>What came of reading labelled pairs: them, or why there are none.</summary>
public abstract record StancePairsReading
{
    private StancePairsReading()
    {
    }

    /// <summary>The files are sound.</summary>
    public sealed record Read(StancePairs Pairs) : StancePairsReading;

    /// <summary>They are not.</summary>
    /// <param name="Sentence">What is wrong, with file and row.</param>
    public sealed record Failed(string Sentence) : StancePairsReading;
}
