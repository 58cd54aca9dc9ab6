using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>Another family, deal, system, buyer, seller or speaker: nothing can be said.</summary>
internal sealed class DifferentMatterRule : IRelationRule
{
    public Verdict? Judge(AppearancePair pair)
    {
        var (later, earlier) = (pair.Later.Frame, pair.Earlier.Frame);
        var differs = later.Family != earlier.Family
            || Differ(later.Actor, earlier.Actor)
            || Differ(later.Counterparty, earlier.Counterparty)
            || Differ(later.Object, earlier.Object);
        return differs ? new Verdict(RelationLabel.Unrelated, "different-matter", "They are about different parties, systems or events.") : null;
    }

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;
}
