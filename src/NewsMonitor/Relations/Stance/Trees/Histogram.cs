using System.Runtime.InteropServices;

namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>Sums of derivatives over the rows of a node, by feature and step.</summary>
internal sealed class Histogram
{
    private Histogram(int features) => Cells = new Cell[features * FeatureBins.Most];

    /// <summary>By feature asked, then step.</summary>
    public Cell[] Cells { get; }

    public double Slope { get; private set; }

    public double Bend { get; private set; }

    public int Rows { get; private set; }

    public static Histogram Of(byte[][] columns, int[] features, int[] order, int from, int to, float[] slopes, float[] bends)
    {
        var sums = new Histogram(features.Length) { Rows = to - from };
        for (var i = from; i < to; i++)
        {
            sums.Slope += slopes[order[i]];
            sums.Bend += bends[order[i]];
        }

        for (var f = 0; f < features.Length; f++)
        {
            var column = columns[features[f]];
            var cells = sums.Cells.AsSpan(f * FeatureBins.Most, FeatureBins.Most);
            for (var i = from; i < to; i++)
            {
                var row = order[i];
                ref var cell = ref cells[column[row]];
                cell.Slope += slopes[row];
                cell.Bend += bends[row];
                cell.Rows++;
            }
        }

        return sums;
    }

    /// <summary>The sums of the rows that are not in a part.</summary>
    public Histogram Without(Histogram part)
    {
        var rest = new Histogram(Cells.Length / FeatureBins.Most) { Slope = Slope - part.Slope, Bend = Bend - part.Bend, Rows = Rows - part.Rows };
        for (var i = 0; i < Cells.Length; i++)
        {
            rest.Cells[i] = new Cell { Slope = Cells[i].Slope - part.Cells[i].Slope, Bend = Cells[i].Bend - part.Cells[i].Bend, Rows = Cells[i].Rows - part.Cells[i].Rows };
        }

        return rest;
    }

    [StructLayout(LayoutKind.Auto)]
    internal struct Cell
    {
        public double Slope;
        public double Bend;
        public int Rows;
    }
}
