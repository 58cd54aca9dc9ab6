using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>Two steps of which only one can be so, told of the same days: "will sell", "has refused". Later on, the one is news after the other.</summary>
internal sealed class ExcludedRule(Ladder ladder) : IRelationRule
{
    /// <summary>Within so many days two reports speak of one state of things.</summary>
    private const int SameDays = 14;

    public Verdict? Judge(AppearancePair pair)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        return pair.SamePolarity && later.Polarity == Polarity.Affirmed && IsTold(later) && IsTold(earlier)
            && ladder.Excludes(later.Step, earlier.Step) && Math.Abs(pair.Days) <= SameDays && !HaveTimes(later, earlier) && !pair.SameOrigin
            ? new Verdict(RelationLabel.Contradicts, "excluded", $"{pair.Later.Name}: {StepText.Of(later.Step)}; {pair.Earlier.Name}: {StepText.Of(earlier.Step)}.", 1)
            : null;
    }

    private static bool IsTold(Frame frame) => frame.Modality is Modality.Certain or Modality.Planned;

    /// <summary>Times of their own put one after the other.</summary>
    private static bool HaveTimes(Frame later, Frame earlier) =>
        (later.Modality == Modality.Certain && later.Time.Stated) || (earlier.Modality == Modality.Certain && earlier.Time.Stated);
}
