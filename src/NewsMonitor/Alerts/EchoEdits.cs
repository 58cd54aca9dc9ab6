using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;

namespace NewsMonitor.Alerts;

/// <summary>Finds the alerts that an item only echoes and counts the item in them.</summary>
internal static class EchoEdits
{
    /// <summary>How far a chain of echoes is followed back.</summary>
    private const int ItemsLookedAt = 50;

    public static async Task<IReadOnlyList<AlertEdit>> FindAsync(
        Item item, Judgement judgement, ILedger ledger, IAlertBook book, CancellationToken cancellation)
    {
        var edits = new Dictionary<long, AlertEdit>();
        var echoes = judgement.Appearances
            .SelectMany(appearance => appearance.Relations
                .Where(relation => relation.Label == RelationLabel.Echoes)
                .Select(relation => (appearance.Origin, relation.Earlier)))
            .DistinctBy(echo => (echo.Origin.Id, echo.Earlier.Claim))
            .OrderBy(echo => echo.Earlier.Claim.Value); // An article opens with its news: its first claim names the origin.
        foreach (var (origin, earlier) in echoes)
        {
            var original = await OriginalAsync(origin, earlier, judgement.Merges, ledger, book, cancellation);
            if (original is not null && Counts(item, original.Card))
            {
                var echo = new AlertEcho(item.Outlet, origin.Name, item.PublishedAt, item.Address);
                edits.TryAdd(original.Id, new AlertEdit(original.Id, original.Card with { CarriedBy = [.. original.Card.CarriedBy, echo] }));
            }
        }

        return [.. edits.Values];
    }

    /// <summary>The alert of the first item that brought the claim from this origin; null when none of them has one.</summary>
    private static async Task<Alert?> OriginalAsync(
        Origin origin,
        LedgerAppearance earlier,
        IReadOnlyList<OriginMerge> merges,
        ILedger ledger,
        IAlertBook book,
        CancellationToken cancellation)
    {
        var history = await ledger.FindAsync(earlier.Claim, cancellation);
        var items = (history?.Appearances ?? [])
            .Where(appearance => merges.Kept(appearance.Origin.Id) == merges.Kept(origin.Id))
            .Append(earlier)
            .OrderBy(appearance => appearance.Id)
            .Select(appearance => appearance.ItemId)
            .Distinct()
            .Take(ItemsLookedAt);
        foreach (var item in items)
        {
            if (await book.OfItemAsync(item, cancellation) is { } alert)
            {
                return alert;
            }
        }

        return null;
    }

    private static bool Counts(Item item, AlertCard card) =>
        !card.Outlet.Equals(item.Outlet, StringComparison.OrdinalIgnoreCase)
        && !card.CarriedBy.Any(echo => echo.Outlet.Equals(item.Outlet, StringComparison.OrdinalIgnoreCase));
}
