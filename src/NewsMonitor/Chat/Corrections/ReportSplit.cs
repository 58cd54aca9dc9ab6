using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary>Takes a report out of a claim into one of its own.</summary>
internal static class ReportSplit
{
    /// <summary>Gives a label to a relation inside a claim that no two reports of one claim can have: the later report
    /// becomes a claim of its own, which stands so to the other.</summary>
    public static async Task<(CommandAnswer Answer, IReadOnlyList<AlertEdit> Edits)> GiveAsync(
        ICorrectionSession session, IAlertBook book, ClaimHistory claim, LedgerRelation relation, RelationLabel label, Correction by, CancellationToken cancellation)
    {
        var taken = claim.Appearances.First(appearance => appearance.Id == relation.From);
        var opened = await session.OpenClaimAsync(cancellation);
        var parted = await AppendAsync(session, claim, taken, opened, by, cancellation);
        var split = new Change($"a report by {SafeText.Line(taken.Outlet, 80)}", $"of {claim.Number}", $"of {opened}");
        if (label == RelationLabel.Unrelated)
        {
            var edits = await AlertCorrections.FindAsync(parted, session, book, cancellation);
            var reply = new Reply
            {
                Title = $"The report of {SafeText.Line(taken.Outlet, 80)} is claim {opened} now, and has no bearing on {claim.Number}.",
                Lines = [.. await CorrectionText.StandingsAsync(session, [claim.Number, opened], cancellation), .. CorrectionText.Edited(edits)],
                Buttons = [CorrectionUndo.Button(opened)],
            };
            return (new CommandAnswer(reply, split), edits);
        }

        var moved = (await session.RelationAsync(relation.Id, cancellation)).Relation;
        var own = (await session.FindAsync(opened, cancellation))!;
        var (answer, changed) = await RelationWord.GiveAsync(session, book, RelationChoice.Of(own, moved, label), label, by, cancellation);
        var others = await AlertCorrections.FindAsync(parted, session, book, cancellation);
        return (answer with { Change = split with { Before = $"{split.Before}, {answer.Change!.Before}", After = $"{split.After}, {answer.Change.After} {claim.Number}" } }, [.. others, .. changed.ExceptBy(others.Select(edit => edit.AlertId), edit => edit.AlertId)]);
    }

    /// <summary>Stores the split, and that what made the report one of the claim does not hold.</summary>
    /// <returns>The relations that no longer hold.</returns>
    public static async Task<IReadOnlyCollection<long>> AppendAsync(
        ICorrectionSession session, ClaimHistory claim, LedgerAppearance taken, ClaimNumber opened, Correction by, CancellationToken cancellation)
    {
        var correction = by with { Claim = claim.Number, Other = opened };
        var split = await session.AppendAsync(
            correction with { Kind = CorrectionKind.Split, Appearance = taken.Id, Before = claim.Number.ToString(), After = opened.ToString() }, cancellation);
        var joining = claim.Relations.Where(relation => Joins(relation, claim, taken)).ToList();
        foreach (var relation in joining)
        {
            await session.AppendAsync(
                correction with { Relation = relation.Id, PartOf = split, Before = relation.Label.ToString(), After = nameof(RelationLabel.Unrelated) },
                cancellation);
        }

        return [.. joining.Select(relation => relation.Id)];
    }

    /// <summary>What made the report one of the claim.</summary>
    private static bool Joins(LedgerRelation relation, ClaimHistory claim, LedgerAppearance taken) =>
        relation.FromClaim == claim.Number && relation.ToClaim == claim.Number
        && (relation.From == taken.Id || relation.To == taken.Id)
        && relation.Label is RelationLabel.Confirms or RelationLabel.Echoes;
}
