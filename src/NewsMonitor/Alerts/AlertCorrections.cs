using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Alerts;

/// <summary>Finds the alerts already made that say what a person has corrected, and what they say from now on. An alert is
/// restated from the ledger, so that a correction taken back leaves it as it was.</summary>
internal static class AlertCorrections
{
    private const int ItemsLookedAt = 50;

    /// <param name="relations">The relations whose label has changed, by their numbers in the store.</param>
    /// <param name="session">The ledger with the correction applied.</param>
    /// <param name="book">The alerts.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<IReadOnlyList<AlertEdit>> FindAsync(
        IReadOnlyCollection<long> relations, ICorrectionSession session, IAlertBook book, CancellationToken cancellation)
    {
        var (known, edits) = (new ReadOnce(session, book), new Dictionary<long, AlertCard>());
        foreach (var item in (await session.RelationsAsync(relations, cancellation)).GroupBy(changed => changed.From.ItemId))
        {
            var ofItem = await session.OfItemAsync(item.Key, cancellation);
            if (await known.AlertAsync(item.Key, cancellation) is { } own)
            {
                edits[own.Id] = await RestatedAsync(edits.GetValueOrDefault(own.Id, own.Card), ofItem, known, cancellation);
            }

            foreach (var echo in item.Where(changed => changed.Relation.Judged == RelationLabel.Echoes))
            {
                await CountAsync(echo, ofItem, known, edits, cancellation);
            }
        }

        return [.. edits.Select(edit => new AlertEdit(edit.Key, edit.Value))];
    }

    /// <summary>Counts an item with those that carry the alert it echoes, or no longer.</summary>
    private static async Task CountAsync(
        ItemRelation echo, IReadOnlyList<ItemRelation> ofItem, ReadOnce known, Dictionary<long, AlertCard> edits, CancellationToken cancellation)
    {
        if (await OriginalAsync(echo, known, cancellation) is { } original)
        {
            var stands = ofItem.Any(other => other.Relation.Alerting == RelationLabel.Echoes
                && (other.Relation.ToClaim == echo.Relation.ToClaim || other.To.ItemId == original.ItemId));
            edits[original.Id] = Counted(edits.GetValueOrDefault(original.Id, original.Card), echo.From, stands);
        }
    }

    private static async Task<AlertCard> RestatedAsync(
        AlertCard card, IReadOnlyList<ItemRelation> relations, ReadOnce known, CancellationToken cancellation)
    {
        var matched = new HashSet<long>();
        var shown = card.Relations.Where(relation => !relation.Added).Select(relation => Restated(relation, relations, matched)).ToList();
        var added = relations
            .Where(other => other.Relation is { Ruling: not null, Label: >= RelationLabel.Confirms } && !matched.Contains(other.Relation.Id))
            .DistinctBy(other => (other.Relation.ToClaim, other.Relation.Label))
            .Select(Added);
        return card with
        {
            Level = AlertLevels.Of(relations.Select(other => other.Relation.Alerting).DefaultIfEmpty(RelationLabel.Unrelated).Max()),
            Relations = [.. shown.Concat(added).OrderByDescending(relation => relation.Label)],
            Corrections = await SentencesAsync(relations, known, cancellation),
        };
    }

    private static AlertRelation Restated(AlertRelation relation, IReadOnlyList<ItemRelation> relations, HashSet<long> matched)
    {
        if (ShownRelations.Find(relation, relations) is not { } same)
        {
            return relation;
        }

        matched.Add(same.Relation.Id);
        return relation with { Label = same.Relation.Label, Reason = same.Relation.Why };
    }

    private static AlertRelation Added(ItemRelation added) =>
        AlertRelation.Of(added.Relation.Label, added.From.Appearance.Quote.Text, added.To, added.Relation.Why, added.Relation.Rule) with { Added = true };

    /// <summary>"Corrected by discord:anna on 1 Jun 2019: confirms #5, not contradicts; #5 is reported · 1 origin, 1 outlet now".</summary>
    private static async Task<IReadOnlyList<string>> SentencesAsync(
        IReadOnlyList<ItemRelation> relations, ReadOnce known, CancellationToken cancellation)
    {
        var sentences = new List<string>();
        foreach (var (relation, _, _) in relations.DistinctBy(other => (other.Relation.ToClaim, other.Relation.Label, other.Relation.Judged)))
        {
            if (relation.Ruling is not { } ruling)
            {
                continue;
            }

            var (now, before) = (relation.Label.ToString().ToLowerInvariant(), ruling.Judged.ToString().ToLowerInvariant());
            var said = $"by {ruling.Who} on {AlertText.Day(ruling.At)}: {now} {relation.ToClaim}";
            var standing = (await known.ClaimAsync(relation.ToClaim, cancellation))?.Standing;
            sentences.Add(ruling.Judged == relation.Label ? $"Found right {said}" : $"Corrected {said}, not {before}; {relation.ToClaim} is {standing} now");
        }

        return sentences;
    }

    /// <summary>The alert that counts the item of the later appearance as an echo; null when none does.</summary>
    private static async Task<Alert?> OriginalAsync(ItemRelation echo, ReadOnce known, CancellationToken cancellation)
    {
        var history = await known.ClaimAsync(echo.Relation.ToClaim, cancellation);
        var items = (history?.Appearances ?? []).Append(echo.To).OrderBy(appearance => appearance.Id).Select(appearance => appearance.ItemId);
        foreach (var item in items.Distinct().Take(ItemsLookedAt))
        {
            if (await known.AlertAsync(item, cancellation) is { } alert
                && alert.Card.CarriedBy.Concat(alert.Card.NotCarriedBy).Any(other => IsOf(other, echo.From)))
            {
                return alert;
            }
        }

        return null;
    }

    private static AlertCard Counted(AlertCard card, LedgerAppearance from, bool stands)
    {
        var all = card.CarriedBy.Concat(card.NotCarriedBy).OrderBy(echo => echo.PublishedAt).ToList();
        var not = card.NotCarriedBy.Where(echo => !IsOf(echo, from)).Concat(stands ? [] : all.Where(echo => IsOf(echo, from))).ToList();
        return card with { CarriedBy = [.. all.Except(not)], NotCarriedBy = not };
    }

    private static bool IsOf(AlertEcho echo, LedgerAppearance appearance) =>
        echo.Outlet == appearance.Outlet && echo.PublishedAt == appearance.PublishedAt && echo.Link == appearance.ItemAddress;
}
