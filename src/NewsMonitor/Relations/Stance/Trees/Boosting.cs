namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>Adds trees one round after another, each to the gradient of what is still wrong, leaves by a Newton step
/// (Friedman 2001; second order as in Chen and Guestrin 2016). One thread, so that sums come out alike in every run.</summary>
internal sealed class Boosting(byte[][] columns, BoostingOptions options)
{
    /// <param name="labels">The class of each row; with one class, 1 for it and 0 for the rest.</param>
    /// <param name="weights">How much each row counts.</param>
    /// <param name="classes">1 or at least 3.</param>
    /// <param name="cancellation">Ends the work between rounds.</param>
    public BoostedTrees Train(int[] labels, float[] weights, int classes, CancellationToken cancellation)
    {
        var start = Start(labels, weights, classes);
        var sums = Enumerable.Range(0, labels.Length).Select(_ => start.Select(value => (double)value).ToArray()).ToArray();
        var (draw, grower, rounds) = (new Draw(options.Seed), new TreeGrower(columns, options), new List<Tree[]>());
        var (gradients, hessians) = (new float[classes][], new float[classes][]);
        for (var i = 0; i < classes; i++)
        {
            (gradients[i], hessians[i]) = (new float[labels.Length], new float[labels.Length]);
        }

        for (var round = 0; round < options.Rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            Derive(labels, weights, sums, gradients, hessians);
            var seen = Enumerable.Range(0, labels.Length).Where(_ => draw.Next() < options.RowShare).ToArray();
            var trees = new Tree[classes];
            for (var i = 0; i < classes; i++)
            {
                var asked = draw.Choose((int)Math.Ceiling(columns.Length * options.FeatureShare), columns.Length);
                trees[i] = grower.Grow([.. seen], asked, gradients[i], hessians[i]);
                for (var row = 0; row < sums.Length; row++)
                {
                    sums[row][i] += trees[i].Of(columns, row);
                }
            }

            rounds.Add(trees);
        }

        return new BoostedTrees(start, rounds);
    }

    /// <summary>The classes as frequent as they are.</summary>
    private static float[] Start(int[] labels, float[] weights, int classes)
    {
        var shares = new double[Math.Max(2, classes)];
        for (var row = 0; row < labels.Length; row++)
        {
            shares[labels[row]] += weights[row];
        }

        var all = shares.Sum() + shares.Length;
        return classes == 1
            ? [(float)Math.Log((shares[1] + 1) / (shares[0] + 1))]
            : [.. shares.Select(share => (float)Math.Log((share + 1) / all))];
    }

    private static void Derive(int[] labels, float[] weights, double[][] sums, float[][] gradients, float[][] hessians)
    {
        for (var row = 0; row < labels.Length; row++)
        {
            var chances = BoostedTrees.Probabilities((double[])sums[row].Clone());
            for (var i = 0; i < chances.Length; i++)
            {
                var target = chances.Length == 1 ? labels[row] : labels[row] == i ? 1 : 0;
                gradients[i][row] = (float)((chances[i] - target) * weights[row]);
                hessians[i][row] = (float)(Math.Max(chances[i] * (1 - chances[i]), 1e-6) * weights[row]);
            }
        }
    }
}
