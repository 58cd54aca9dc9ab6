namespace NewsMonitor.Relations.Stance.Training;

/// <summary>How much each label is favoured when the likeliest is chosen. Found on pairs that the model has not seen, by climbing
/// the macro-F1; accuracy would give up the rare label.</summary>
internal static class Stresses
{
    private const int Passes = 4;

    private static readonly float[] Tried = [.. Enumerable.Range(-16, 33).Select(step => MathF.Pow(1.15f, step))];

    /// <param name="chances">The probability of each label, by pair.</param>
    /// <param name="truths">The true labels.</param>
    public static float[] Find(IReadOnlyList<double[]> chances, IReadOnlyList<StanceLabel> truths)
    {
        float[] found = [1, 1, 1, 1];
        var best = Score(chances, truths, found);
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var label = 0; label < found.Length; label++)
            {
                foreach (var stress in Tried)
                {
                    var changed = (float[])found.Clone();
                    changed[label] = stress;
                    var score = Score(chances, truths, changed);
                    (best, found) = score > best ? (score, changed) : (best, found);
                }
            }
        }

        return found;
    }

    private static double Score(IReadOnlyList<double[]> chances, IReadOnlyList<StanceLabel> truths, float[] stresses)
    {
        var scores = new StanceScores();
        for (var i = 0; i < truths.Count; i++)
        {
            scores.Add(truths[i], StanceModel.Decide(chances[i], stresses));
        }

        return scores.MacroF1;
    }
}
