namespace NewsMonitor.Relations.Stance.Training;

/// <summary>How often each label was given for each true one.</summary>
public sealed class StanceScores
{
    private readonly int[,] counts = new int[Labels.Count, Labels.Count];

    /// <summary>In the order of the table.</summary>
    public static IReadOnlyList<StanceLabel> Labels { get; } = Enum.GetValues<StanceLabel>();

    /// <summary>The mean of the labels' F1: a rare label counts as much as a frequent one.</summary>
    public double MacroF1 => Labels.Average(F1);

    /// <summary>The challenge's own score, as a share of the best possible: a quarter for telling related from unrelated, three
    /// quarters for the right side of what is related.</summary>
    public double ChallengeScore
    {
        get
        {
            var (got, possible) = (0.0, 0.0);
            foreach (var truth in Labels)
            {
                foreach (var given in Labels)
                {
                    var bothRelated = truth != StanceLabel.Unrelated && given != StanceLabel.Unrelated;
                    got += counts[(int)truth, (int)given] * ((truth == given ? 0.25 : 0) + (bothRelated ? 0.25 : 0) + (bothRelated && truth == given ? 0.5 : 0));
                    possible += counts[(int)truth, (int)given] * (truth == StanceLabel.Unrelated ? 0.25 : 1);
                }
            }

            return possible > 0 ? got / possible : 0;
        }
    }

    public int Count(StanceLabel truth, StanceLabel given) => counts[(int)truth, (int)given];

    public void Add(StanceLabel truth, StanceLabel given) => counts[(int)truth, (int)given]++;

    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1(StanceLabel label)
    {
        var (right, of) = (Count(label, label), 0);
        foreach (var other in Labels)
        {
            of += Count(label, other) + Count(other, label);
        }

        return of > 0 ? 2.0 * right / of : 0;
    }
}
