namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>Grows one tree: splits the leaf that gains most until there are enough. Ties go to the lower feature, then the lower
/// step, then the older leaf, so that a run repeats.</summary>
internal sealed class TreeGrower(byte[][] columns, BoostingOptions options)
{
    private readonly List<GrownNode> nodes = [];
    private int[] features = [];
    private float[] slopes = [];
    private float[] bends = [];
    private int[] order = [];

    /// <param name="rows">The rows seen, in order; put into another.</param>
    /// <param name="asked">The features that may be asked, in order.</param>
    /// <param name="gradients">First derivatives of the loss by row.</param>
    /// <param name="hessians">Second derivatives by row.</param>
    public Tree Grow(int[] rows, int[] asked, float[] gradients, float[] hessians)
    {
        (order, features, slopes, bends) = (rows, asked, gradients, hessians);
        nodes.Clear();
        var root = new GrownNode(0, rows.Length, Histogram.Of(columns, features, order, 0, rows.Length, slopes, bends));
        nodes.Add(root);
        Seek(root);
        for (var leaves = 1; leaves < options.Leaves; leaves++)
        {
            var best = nodes.Where(node => node.IsLeaf && node.Gain > 0).MaxBy(node => node.Gain);
            if (best is null)
            {
                break;
            }

            Split(best);
        }

        return Written();
    }

    private void Split(GrownNode node)
    {
        var middle = Part(node);
        var (leftSize, rightSize) = (middle - node.From, node.To - middle);
        var smaller = leftSize <= rightSize
            ? Histogram.Of(columns, features, order, node.From, middle, slopes, bends)
            : Histogram.Of(columns, features, order, middle, node.To, slopes, bends);
        var larger = node.Histogram!.Without(smaller);
        node.Left = new GrownNode(node.From, middle, leftSize <= rightSize ? smaller : larger);
        node.Right = new GrownNode(middle, node.To, leftSize <= rightSize ? larger : smaller);
        node.Histogram = null;
        nodes.Add(node.Left);
        nodes.Add(node.Right);
        Seek(node.Left);
        Seek(node.Right);
    }

    /// <summary>Puts the rows that go left first, keeping their order.</summary>
    private int Part(GrownNode node)
    {
        var column = columns[node.Feature];
        var right = new List<int>(node.To - node.From);
        var middle = node.From;
        for (var i = node.From; i < node.To; i++)
        {
            if (column[order[i]] <= node.Step)
            {
                order[middle++] = order[i];
            }
            else
            {
                right.Add(order[i]);
            }
        }

        right.CopyTo(order, middle);
        return middle;
    }

    private void Seek(GrownNode node)
    {
        var histogram = node.Histogram!;
        var whole = Worth(histogram.Slope, histogram.Bend);
        for (var i = 0; i < features.Length && histogram.Rows >= 2 * options.LeastRows; i++)
        {
            var (slope, bend, rows) = (0.0, 0.0, 0);
            for (var step = 0; step < FeatureBins.Most - 1; step++)
            {
                var cell = histogram.Cells[i * FeatureBins.Most + step];
                if (cell.Rows == 0)
                {
                    continue;
                }

                (slope, bend, rows) = (slope + cell.Slope, bend + cell.Bend, rows + cell.Rows);
                if (rows < options.LeastRows || histogram.Rows - rows < options.LeastRows)
                {
                    continue;
                }

                var gain = Worth(slope, bend) + Worth(histogram.Slope - slope, histogram.Bend - bend) - whole;
                if (gain > node.Gain + 1e-9)
                {
                    (node.Gain, node.Feature, node.Step) = (gain, features[i], (byte)step);
                }
            }
        }
    }

    private double Worth(double slope, double bend) => slope * slope / (bend + options.Damping);

    private Tree Written()
    {
        var count = nodes.Count;
        var (asked, steps, rights, values) = (new short[count], new byte[count], new ushort[count], new float[count]);
        var next = 0;
        Write(nodes[0]);
        return new Tree(asked, steps, rights, values);

        void Write(GrownNode node)
        {
            var place = next++;
            asked[place] = (short)(node.IsLeaf ? -1 : node.Feature);
            if (node.IsLeaf)
            {
                // As it is stored, so that a loaded model says what the trained one said.
                values[place] = (float)(Half)(-options.Rate * node.Histogram!.Slope / (node.Histogram.Bend + options.Damping));
                return;
            }

            steps[place] = node.Step;
            Write(node.Left!);
            rights[place] = (ushort)next;
            Write(node.Right!);
        }
    }
}
