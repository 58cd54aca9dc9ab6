using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Storage;

namespace NewsMonitor.Tests.Gold;

/// <summary>Judges items in the order given against an empty ledger in a real store.</summary>
internal static class Replay
{
    private static readonly ClaimExtractor Extractor = new();
    private static readonly RelationJudge Judge = new();

    public static async Task<IReadOnlyList<Prediction>> RunAsync(Store store, IEnumerable<Item> items)
    {
        var predictions = new List<Prediction>();
        foreach (var item in items)
        {
            var appearances = Extractor.Extract(item);
            var outcome = await store.Transaction.TakeAsync(
                item,
                async (ledger, _, ending) => new ItemOutcome(
                    item, [], await Judge.JudgeAsync(item, appearances, ledger, ending), new AlertPlan(Card: null, [], [])),
                CancellationToken.None);
            predictions.AddRange(outcome is null ? [] : Predictions(item, outcome.Judgement));
        }

        return predictions;
    }

    private static IEnumerable<Prediction> Predictions(Item item, Judgement judgement) =>
        from appearance in judgement.Appearances
        from relation in appearance.Relations
        where relation.Label > RelationLabel.Tension
        select new Prediction(
            item.Keys[0].Value,
            appearance.Appearance.Quote.Text,
            relation.Earlier.ItemKey,
            relation.Earlier.Appearance.Quote.Text,
            relation.Label.ToString().ToLowerInvariant());
}
