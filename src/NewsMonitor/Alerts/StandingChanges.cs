using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;

namespace NewsMonitor.Alerts;

/// <summary>Says what an item changes in the standing of earlier claims.</summary>
internal static class StandingChanges
{
    /// <summary>More than these in one alert help nobody; the claims' pages have them all.</summary>
    private const int MostShown = 6;

    /// <summary>A sentence for each changed claim, the strongest change first.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(
        Item item, Judgement judgement, ILedger ledger, CancellationToken cancellation)
    {
        var claims = judgement.Appearances
            .SelectMany(appearance => appearance.Relations)
            .Where(relation => relation.Label > RelationLabel.Tension)
            .OrderByDescending(relation => relation.Label)
            .Select(relation => relation.Earlier.Claim)
            .Distinct()
            .ToList();
        var sentences = new List<string>();
        foreach (var claim in claims)
        {
            if (await ledger.FindAsync(claim, cancellation) is { } before
                && Sentence(claim, before.Standing, With(before, item, judgement).Standing) is { } sentence)
            {
                sentences.Add(sentence);
            }
        }

        return sentences.Count <= MostShown
            ? sentences
            : [.. sentences.Take(MostShown - 1), $"{sentences.Count - MostShown + 1} more claims changed"];
    }

    private static string? Sentence(ClaimNumber claim, Standing before, Standing after)
    {
        var (was, now) = (State(before), State(after));
        if (was != now)
        {
            return $"{claim}: {was} → {now}";
        }

        return (after.Origins - before.Origins) switch
        {
            > 0 => $"{claim}: {after.Origins} independent origins now (was {before.Origins})",
            < 0 => $"{claim}: {after.Origins} independent origin{(after.Origins == 1 ? "" : "s")} now (was {before.Origins}, found to be one)",
            _ => null,
        };
    }

    /// <summary>The state without the count of origins, which has a sentence of its own.</summary>
    private static string State(Standing standing) => standing.Kind switch
    {
        StandingKind.Reported or StandingKind.Corroborated => "reported",
        var kind => $"{kind.ToString().ToLowerInvariant()} by {standing.By}",
    };

    /// <summary>The claim as it will be once the judgement is stored.</summary>
    private static ClaimHistory With(ClaimHistory history, Item item, Judgement judgement)
    {
        var appearances = history.Appearances
            .Concat(judgement.Appearances.Where(appearance => appearance.Claim == history.Number).Select(appearance => Stored(appearance, item)))
            .Select(appearance => appearance with { Origin = appearance.Origin with { Id = judgement.Merges.Kept(appearance.Origin.Id) } });
        var relations = judgement.Appearances.SelectMany(appearance => appearance.Relations
            .Where(relation => relation.Earlier.Claim == history.Number || appearance.Claim == history.Number)
            .Select(relation => Stored(appearance, relation)));
        return history with { Appearances = appearances.ToList(), Relations = [.. history.Relations, .. relations] };
    }

    private static LedgerAppearance Stored(JudgedAppearance judged, Item item) => new()
    {
        Id = 0,
        Claim = judged.Claim,
        Appearance = judged.Appearance,
        Origin = judged.Origin,
        ItemId = item.Id,
        ItemKey = item.Keys[0].Value,
        Outlet = item.Outlet,
        ItemTitle = item.Title,
        ItemAddress = item.Address,
        PublishedAt = item.PublishedAt,
    };

    private static LedgerRelation Stored(JudgedAppearance from, JudgedRelation relation) =>
        new(0, from.Claim, relation.Earlier.Id, relation.Earlier.Claim, relation.Label, relation.Rule, relation.Reason);
}
