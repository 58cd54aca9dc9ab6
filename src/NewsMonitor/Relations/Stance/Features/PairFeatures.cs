namespace NewsMonitor.Relations.Stance.Features;

/// <summary>All that the model is told of a claim and a text. A stored model rests on these and their order: whoever changes
/// them trains again.</summary>
internal static class PairFeatures
{
    private static readonly Lazy<(int Overlap, int All)> Counts = new(Counted);

    /// <summary>The first so many say how much the two share; the others how the text takes it.</summary>
    public static int OverlapCount => Counts.Value.Overlap;

    public static int Count => Counts.Value.All;

    public static float[] Of(Comparison pair)
    {
        var row = new FeatureRow();
        OverlapFeatures.Write(pair, row);
        CueFeatures.Write(pair, row);
        ParityFeatures.Write(pair, row);
        return row.ToArray();
    }

    private static (int Overlap, int All) Counted()
    {
        var empty = StanceTextReader.Shipped.ReadText("");
        var nothing = new Comparison(empty, empty, WordRarity.Learn([]));
        var row = new FeatureRow();
        OverlapFeatures.Write(nothing, row);
        return (row.ToArray().Length, Of(nothing).Length);
    }
}
