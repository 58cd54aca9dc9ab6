using NewsMonitor.Items;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations;

/// <summary>A sentence that repeats an earlier report says nothing new of what was known by that report: it was said then, and alerted.</summary>
internal static class Retellings
{
    /// <summary>The item's appearances without what their sentences contradict or supersede by repeating it.</summary>
    public static List<JudgedAppearance> WithoutOldNews(List<JudgedAppearance> judged)
    {
        var repeated = new Dictionary<(ItemField, int), DateTimeOffset>();
        foreach (var one in judged)
        {
            foreach (var relation in one.Relations)
            {
                if (relation.Label == RelationLabel.Echoes)
                {
                    var sentence = (one.Appearance.Quote.Field, one.Appearance.Quote.Start);
                    repeated[sentence] = repeated.TryGetValue(sentence, out var known) && known > relation.Earlier.PublishedAt ? known : relation.Earlier.PublishedAt;
                }
            }
        }

        return repeated.Count == 0 ? judged : judged.ConvertAll(one =>
            repeated.TryGetValue((one.Appearance.Quote.Field, one.Appearance.Quote.Start), out var since) && one.Relations.Any(relation => IsOld(relation, since))
                ? one with { Relations = [.. one.Relations.Where(relation => !IsOld(relation, since))] }
                : one);
    }

    /// <summary>A retraction repeats what it takes back, and is news all the same.</summary>
    private static bool IsOld(JudgedRelation relation, DateTimeOffset since) =>
        relation.Label is RelationLabel.Contradicts or RelationLabel.Supersedes or RelationLabel.Tension
        && relation.Earlier.PublishedAt <= since && relation.Rule != Standing.RetractionRule;
}
