using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>A publisher takes back its own report: the notice supersedes what it had said of the same matter, and what
/// others credit to it. What a notice repeats is no report of anything, so it neither confirms nor echoes others.</summary>
internal sealed class RetractionRule : IRelationRule
{
    public Verdict? Judge(AppearancePair pair)
    {
        var (later, earlier) = (pair.Later, pair.Earlier);
        if (later.Notice is not { } notice || !notice.Covers(later.Appearance.Quote) || !IsSameMatter(later.Appearance, earlier.Appearance))
        {
            return null;
        }

        if (notice.Kind == NoticeKind.CorrectedCopy && pair.SamePolarity)
        {
            return null;
        }

        if (OutletNames.Id(later.Outlet) == Source(earlier))
        {
            return new Verdict(RelationLabel.Supersedes, Standing.RetractionRule, notice.Kind == NoticeKind.Withdrawn
                ? $"{later.Outlet} has withdrawn its report of {TimeText.Of(Day(earlier))}."
                : $"{later.Outlet} has corrected its report of {TimeText.Of(Day(earlier))}.");
        }

        return pair.SamePolarity ? new Verdict(RelationLabel.Unrelated, "notice", "A notice repeats what it takes back and reports nothing.") : null;
    }

    private static bool IsSameMatter(Appearance later, Appearance earlier) =>
        later.Frame.Step == earlier.Frame.Step && later.Keys.Intersect(earlier.Keys, StringComparer.Ordinal).Any();

    private static string Source(JudgedSide side) => side.Appearance.Attribution.Report ?? OutletNames.Id(side.Outlet);

    private static DateOnly Day(JudgedSide side) => DateOnly.FromDateTime(side.PublishedAt.UtcDateTime);
}
