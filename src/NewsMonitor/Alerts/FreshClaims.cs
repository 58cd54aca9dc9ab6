using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;

namespace NewsMonitor.Alerts;

/// <summary>Tells the claims that an item brings from those it passes on.</summary>
internal static class FreshClaims
{
    /// <summary>The appearances that open claims worth an alert, in the order of the text. In an item that echoes, those
    /// are only the ones of a known kind of event that it has from a source of its own: what surrounds an echo is the retelling of it.</summary>
    public static IEnumerable<JudgedAppearance> FreshBesideEchoes(this Judgement judgement)
    {
        var known = Relations(judgement).Select(relation => relation.Earlier.Claim).ToHashSet();
        var echoed = judgement.Appearances
            .Where(appearance => appearance.Relations.Any(relation => relation.Label == RelationLabel.Echoes))
            .Select(appearance => appearance.Origin.Id)
            .ToHashSet();
        return judgement.Appearances
            .Where(appearance => appearance.Appearance.Frame.Modality != Modality.Asked && !known.Contains(appearance.Claim))
            .Where(appearance => echoed.Count == 0 || (!appearance.Appearance.Frame.IsGeneral && HasSource(appearance) && !echoed.Contains(appearance.Origin.Id)));
    }

    private static IEnumerable<JudgedRelation> Relations(Judgement judgement) =>
        judgement.Appearances.SelectMany(appearance => appearance.Relations).Where(relation => relation.Label > RelationLabel.Tension);

    private static bool HasSource(JudgedAppearance appearance) =>
        appearance.Appearance.Attribution is { Speaker: not null } or { Anonymous: not null } or { Report: not null };
}
