using NewsMonitor.Claims;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Alerts;

/// <summary>Finds the relations that an alert shows in the ledger again.</summary>
internal static class ShownRelations
{
    /// <summary>The relations of an alert's item that its card shows, in the card's order.</summary>
    /// <param name="card">The alert.</param>
    /// <param name="relations">All relations that lead from the item.</param>
    public static IReadOnlyList<ItemRelation> Of(AlertCard card, IReadOnlyList<ItemRelation> relations) =>
        [.. card.Relations.Select(shown => Find(shown, relations)).OfType<ItemRelation>().DistinctBy(shown => shown.Relation.Id)];

    /// <summary>The relation that the card shows so; null when the ledger has none such.</summary>
    public static ItemRelation? Find(AlertRelation shown, IReadOnlyList<ItemRelation> relations) =>
        relations
            .Where(other => other.Relation.Rule == shown.Rule
                && other.From.Appearance.Quote.Text == shown.Quote && other.To.Appearance.Quote.Text == shown.Earlier.Sentence)
            .OrderByDescending(other => FrameText.Of(other.To.Appearance) == shown.Earlier.Gist)
            .FirstOrDefault();
}
