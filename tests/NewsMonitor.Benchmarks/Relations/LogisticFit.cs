namespace NewsMonitor.Benchmarks.Relations;

/// <summary>A logistic regression, fitted by Newton's steps with a mild pull of each weight to 0; the same rows give the same weights.</summary>
internal static class LogisticFit
{
    private const int Steps = 25;

    /// <summary>How hard weights are pulled to 0, on traits brought to one spread.</summary>
    private const double Pull = 10;

    /// <summary>Weights of the traits as they stand in the rows, and last the constant.</summary>
    public static double[] Of(IReadOnlyList<(double[] Traits, bool Holds)> rows)
    {
        var count = rows[0].Traits.Length;
        var means = Enumerable.Range(0, count).Select(i => rows.Average(row => row.Traits[i])).ToArray();
        var spreads = Enumerable.Range(0, count).Select(i => Math.Sqrt(rows.Average(row => Math.Pow(row.Traits[i] - means[i], 2))) + 1e-9).ToArray();
        var even = rows.Select(row => (Traits: row.Traits.Select((trait, i) => (trait - means[i]) / spreads[i]).Append(1).ToArray(), row.Holds)).ToList();
        var weights = new double[count + 1];
        for (var step = 0; step < Steps; step++)
        {
            var (slope, curve) = Slope(even, weights);
            Subtract(weights, Solve(curve, slope));
        }

        var fitted = weights.Take(count).Select((weight, i) => weight / spreads[i]).ToArray();
        return [.. fitted, weights[count] - fitted.Select((weight, i) => weight * means[i]).Sum()];
    }

    /// <summary>The chance that weights give to traits.</summary>
    public static double Chance(double[] weights, double[] traits) =>
        1 / (1 + Math.Exp(-(weights[^1] + traits.Select((trait, i) => trait * weights[i]).Sum())));

    private static (double[] Slope, double[,] Curve) Slope(List<(double[] Traits, bool Holds)> rows, double[] weights)
    {
        var size = weights.Length;
        var (slope, curve) = (new double[size], new double[size, size]);
        for (var i = 0; i < size; i++)
        {
            (slope[i], curve[i, i]) = i + 1 < size ? (Pull * weights[i], Pull) : (0, 1e-9);
        }

        foreach (var (traits, holds) in rows)
        {
            var chance = 1 / (1 + Math.Exp(-traits.Select((trait, i) => trait * weights[i]).Sum()));
            for (var i = 0; i < size; i++)
            {
                slope[i] += (chance - (holds ? 1 : 0)) * traits[i];
                for (var k = 0; k < size; k++)
                {
                    curve[i, k] += chance * (1 - chance) * traits[i] * traits[k];
                }
            }
        }

        return (slope, curve);
    }

    private static void Subtract(double[] weights, double[] step)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] -= step[i];
        }
    }

    /// <summary>Gauss's elimination; the matrix is positive definite, so that no row need be exchanged.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var i = 0; i < size; i++)
        {
            for (var row = i + 1; row < size; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                right[row] -= factor * right[i];
                for (var k = i; k < size; k++)
                {
                    matrix[row, k] -= factor * matrix[i, k];
                }
            }
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                right[i] -= matrix[i, k] * right[k];
            }

            right[i] /= matrix[i, i];
        }

        return right;
    }
}
