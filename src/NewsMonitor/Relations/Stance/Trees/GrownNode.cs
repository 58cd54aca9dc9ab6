namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>A node of a tree that is still growing.</summary>
/// <param name="from">Its first row in the order of rows.</param>
/// <param name="to">The row after its last.</param>
/// <param name="histogram">Sums of its rows; dropped when it is split.</param>
internal sealed class GrownNode(int from, int to, Histogram histogram)
{
    public int From => from;

    public int To => to;

    public Histogram? Histogram { get; set; } = histogram;

    /// <summary>What its best split gains.</summary>
    public double Gain { get; set; }

    public int Feature { get; set; }

    public byte Step { get; set; }

    public GrownNode? Left { get; set; }

    public GrownNode? Right { get; set; }

    public bool IsLeaf => Left is null;
}
