namespace NewsMonitor.Ledger.Grading;

/// <summary>The grade of a claim on the Admiralty scale: who says it, and how credible it is. Derived each time it is shown.</summary>
/// <param name="Source">The reliability of its best source.</param>
/// <param name="Credibility">How credible it is.</param>
/// <param name="How">How the grade came about, in a sentence.</param>
public sealed record AdmiraltyGrade(SourceReliability Source, Credibility Credibility, string How)
{
    /// <summary>"B2".</summary>
    public override string ToString() => $"{Source}{(int)Credibility}";
}
