namespace NewsMonitor.Tests.Gold;

/// <summary>How predictions stand to a saga's labels, counted as <c>score.py</c> beside the sets does.</summary>
internal sealed class SagaScore
{
    private static readonly string[] Labels = ["confirms", "echoes", "contradicts", "supersedes"];

    private readonly Dictionary<string, (int Right, int Wrong, int Missed)> counts = Labels.ToDictionary(label => label, _ => (0, 0, 0));

    public SagaScore(GoldSaga saga, IReadOnlyList<Prediction> predictions)
    {
        foreach (var prediction in predictions)
        {
            var touched = saga.Relations.Where(row => row.Touches(prediction)).ToList();
            if (!touched.Exists(row => row.Accepts(prediction.Label) || !row.IsScored))
            {
                var (right, wrong, missed) = counts[prediction.Label];
                counts[prediction.Label] = (right, wrong + 1, missed);
            }
        }

        foreach (var row in saga.Relations.Where(row => row.IsScored))
        {
            var isFound = predictions.Any(prediction => row.Touches(prediction) && row.Accepts(prediction.Label));
            var (right, wrong, missed) = counts[row.Label];
            counts[row.Label] = isFound ? (right + 1, wrong, missed) : (right, wrong, missed + 1);
        }
    }

    public int FalseContradictions => counts["contradicts"].Wrong;

    public double F1 => F1Of(counts.Values.Sum(count => count.Right), counts.Values.Sum(count => count.Wrong), counts.Values.Sum(count => count.Missed));

    /// <summary>A line a label, and the sum.</summary>
    public IEnumerable<string> Lines =>
        Labels.Select(label => $"  {label,-12} right {counts[label].Right,3}  wrong {counts[label].Wrong,3}  missed {counts[label].Missed,3}").Append($"  F1 {F1:0.000}");

    private static double F1Of(int right, int wrong, int missed) => right == 0 ? 0 : 2.0 * right / ((2 * right) + wrong + missed);
}
