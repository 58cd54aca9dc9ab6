namespace NewsMonitor.Relations.Tellings;

/// <summary>How likely two sentences are on one matter, and how likely the later has moved it on, by all that they share.</summary>
/// <remarks>The weights are those of logistic regressions on labelled sagas, each checked on the sagas left out:
/// <c>NewsMonitor.Benchmarks -- odds FOLDER</c> fits them anew.</remarks>
internal static class MatterOdds
{
    private const double SameStep = 0.961, SameObject = 0.849, SameFigure = 0.451, SameTime = 1.451;

    private const int MostFigures = 2, MostMatter = 6;

    /// <summary>What the order of a sum may make of it, and far more.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The chance, 0 to 1, that both are on one matter.</summary>
    public static double Of(AppearancePair pair, TellingPair tellings) => Logistic(
        AtFirstSight(pair, tellings, tellings.Matter)
        + (SameStep * tellings.Link.Weight)
        + (tellings.Link.SameObject ? SameObject : 0)
        + (SameFigure * Math.Min(tellings.SameFigures.Count, MostFigures))
        + (tellings.SameTimes ? SameTime : 0));

    /// <summary>Whether <see cref="Of"/> is less, by what is cheap to find out; false when that does not tell.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="tellings">Their tellings.</param>
    /// <param name="least">The <see cref="WeightOf"/> the chance.</param>
    public static bool IsUnder(AppearancePair pair, TellingPair tellings, double least)
    {
        var more = (tellings.HaveFigures ? SameFigure * MostFigures : 0) + (tellings.MayHaveSameTimes ? SameTime : 0) + Rounding;
        var mostOfLink = tellings.AreStepsRelated ? SameStep + SameObject : 0;
        if (AtFirstSight(pair, tellings, MostMatter) + more + mostOfLink < least)
        {
            return true; // Most pairs are, whatever they name.
        }

        var most = AtFirstSight(pair, tellings, tellings.Matter) + more;
        return most + mostOfLink < least || most + (SameStep * tellings.Link.Weight) + (tellings.Link.SameObject ? SameObject : 0) < least;
    }

    /// <summary>What must be weighed together for a chance.</summary>
    public static double WeightOf(double chance) => Math.Log(chance / (1 - chance));

    /// <summary>The chance, 0 to 1, that of two on one matter the later tells what has come of it, and not the same again.</summary>
    public static double MovedOn(AppearancePair pair, TellingPair tellings) => Logistic(
        -1.55
        + (0.35 * pair.LogDays)
        - (5.2 * pair.Alike)
        + (tellings.OneTurns ? 0.65 : 0)
        - (tellings.SameTimes ? 2.9 : 0));

    // The more sentences an item has, the less it says that the nearest of them is near.
    private static double AtFirstSight(AppearancePair pair, TellingPair tellings, double matter) =>
        -2.04
        + (12.17 * pair.Alike)
        + (2.57 * tellings.Words)
        + (0.278 * Math.Clamp(matter, -3, MostMatter))
        - (0.941 * pair.Around.LogOfItem)
        - (0.178 * pair.LogDays);

    private static double Logistic(double weight) => 1 / (1 + Math.Exp(-weight));
}
