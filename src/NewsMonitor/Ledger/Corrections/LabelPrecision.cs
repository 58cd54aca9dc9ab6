namespace NewsMonitor.Ledger.Corrections;

/// <summary>How often people found the judge right about a label. Counted are the relations that carry a person's word in
/// force, each once, under the label that the judge gave: right when the person gave the same, wrong otherwise. A report
/// split off counts against the relations by which it had joined its claim. What nobody looked at is not counted, so this
/// is the precision among the judgements that people looked at, and they look at what strikes them as odd.</summary>
/// <param name="Label">The judge's label.</param>
/// <param name="Right">Judgements that people found right.</param>
/// <param name="Wrong">Judgements that people changed.</param>
public sealed record LabelPrecision(RelationLabel Label, int Right, int Wrong)
{
    /// <summary>"contradicts 4 of 5 right".</summary>
    public override string ToString() => $"{Label.ToString().ToLowerInvariant()} {Right} of {Right + Wrong} right";
}
