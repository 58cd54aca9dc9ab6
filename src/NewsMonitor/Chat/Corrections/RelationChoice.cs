using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary>The relations that a person's word concerns: those of one label between two claims, or a new one.</summary>
internal sealed record RelationChoice
{
    private const int MostNamed = 6;

    public ClaimNumber From { get; private init; }

    public ClaimNumber To { get; private init; }

    /// <summary>The relations that change, the latest first; empty when the person draws a new one.</summary>
    public IReadOnlyList<LedgerRelation> Relations { get; private init; } = [];

    /// <summary>The later appearance of a relation to draw.</summary>
    public long FromAppearance { get; private init; }

    /// <summary>The earlier appearance of a relation to draw.</summary>
    public long ToAppearance { get; private init; }

    /// <summary>Why nothing can be corrected, in a sentence that says what to type; null when something can.</summary>
    public string? Problem { get; private init; }

    public bool IsDrawn => Relations.Count == 0;

    /// <summary>What the monitor said.</summary>
    public RelationLabel Judged => IsDrawn ? RelationLabel.Unrelated : Relations[0].Judged;

    public static async Task<RelationChoice> FindAsync(
        ILedger ledger, ClaimNumber number, ClaimNumber? otherNumber, RelationLabel label, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(number, cancellation) is not { } claim)
        {
            return Refused(ClaimNumberOption.Missing(number));
        }

        var choice = otherNumber is null ? OfLatest(claim, label)
            : await ledger.FindAsync(otherNumber.Value, cancellation) is not { } other ? Refused(ClaimNumberOption.Missing(otherNumber.Value))
            : other.Number == claim.Number ? Between(claim, claim.Number, label)
            : Towards(claim, other, label);
        return choice.Problem is null ? Checked(choice, label) : choice;
    }

    /// <summary>The choice of a relation that an alert shows.</summary>
    /// <param name="claim">The claim it leads from.</param>
    /// <param name="shown">The relation as it holds now.</param>
    /// <param name="label">The label given to it.</param>
    public static RelationChoice Of(ClaimHistory claim, LedgerRelation shown, RelationLabel label) => Checked(With(claim, shown, label), label);

    /// <summary>The relation of the latest report, when only one can be meant.</summary>
    private static RelationChoice OfLatest(ClaimHistory claim, RelationLabel label)
    {
        var latest = claim.Relations.Where(relation => relation.From == claim.Appearances[^1].Id && IsSaid(relation)).ToList();
        var others = latest.Where(relation => relation.ToClaim != claim.Number).Select(relation => relation.ToClaim).Distinct().ToList();
        var form = $"/correct {claim.Number.Value} {(others.Count == 0 ? "OTHER" : others[0].Value)} {label.ToString().ToLowerInvariant()}";
        return (latest.Count, others.Count) switch
        {
            (0, _) => Refused($"The latest report of {claim.Number} stands in no relation; name the claim you mean: {form}"),
            (_, 0) => Between(claim, claim.Number, label),
            (_, 1) => Between(claim, others[0], label),
            _ => Refused($"The latest report of {claim.Number} stands to {Named(others)}; name the claim you mean: {form}"),
        };
    }

    private static RelationChoice Towards(ClaimHistory claim, ClaimHistory other, RelationLabel label)
    {
        if (claim.Relations.Any(relation => relation.ToClaim == other.Number && IsSaid(relation)))
        {
            return Between(claim, other.Number, label);
        }

        var form = $"/correct {other.Number.Value} {claim.Number.Value} {label.ToString().ToLowerInvariant()}";
        if (other.Relations.Any(relation => relation.ToClaim == claim.Number && IsSaid(relation)))
        {
            return Refused($"{other.Number} is the later one of the two; type {form}");
        }

        var latest = claim.Appearances[^1];
        if (other.Appearances.LastOrDefault(appearance => appearance.PublishedAt <= latest.PublishedAt) is not { } earlier)
        {
            return Refused($"Every report of {other.Number} is later than those of {claim.Number}; type {form}");
        }

        return label == RelationLabel.Unrelated
            ? Refused($"{claim.Number} stands in no relation to {other.Number} as it is.")
            : new RelationChoice { From = claim.Number, To = other.Number, FromAppearance = latest.Id, ToAppearance = earlier.Id };
    }

    /// <summary>The latest relation from a claim to another and all between the two that say the same: a person's word is
    /// on the claims, and one report more does not take it back.</summary>
    private static RelationChoice Between(ClaimHistory claim, ClaimNumber other, RelationLabel label)
    {
        var latest = claim.Relations.Last(relation => relation.FromClaim == claim.Number && relation.ToClaim == other && IsSaid(relation));
        if (other == claim.Number)
        {
            var report = claim.Relations.Where(relation => relation.From == claim.Appearances[^1].Id && relation.ToClaim == other && IsSaid(relation)).ToList();
            latest = report.Count > 0 ? report[^1] : latest;
        }

        return With(claim, latest, label);
    }

    /// <summary>One relation and all between its two claims that say the same.</summary>
    private static RelationChoice With(ClaimHistory claim, LedgerRelation latest, RelationLabel label)
    {
        var other = latest.ToClaim;
        var same = claim.Relations.Where(relation => relation.Label == latest.Label && relation.Id != latest.Id && IsSaid(relation)
            && ((relation.FromClaim == claim.Number && relation.ToClaim == other && (other != claim.Number || relation.From == latest.From))
                || (other != claim.Number && IsMutual(latest.Label, label) && relation.FromClaim == other && relation.ToClaim == claim.Number)));
        return new RelationChoice { From = claim.Number, To = other, Relations = [latest, .. same] };
    }

    private static RelationChoice Checked(RelationChoice choice, RelationLabel label)
    {
        if (choice.From == choice.To && label is not (RelationLabel.Confirms or RelationLabel.Echoes))
        {
            return Refused($"The reports of one claim confirm or echo one another; /split {choice.From.Value} takes the latest out into a claim of its own, which can then be corrected.");
        }

        return choice.Relations is [{ Ruling: { } ruling, Label: var has }, ..] && has == label && choice.Relations.All(relation => relation.Ruling is not null)
            ? Refused($"That is so already: {choice.From} {label.ToString().ToLowerInvariant()} {choice.To}, says {ruling.Who}.")
            : choice;
    }

    /// <summary>What one contradicts contradicts it; what supersedes does not.</summary>
    private static bool IsMutual(RelationLabel before, RelationLabel now) => before != RelationLabel.Supersedes && now != RelationLabel.Supersedes;

    /// <summary>Whether the judge or a person has said anything of it that holds.</summary>
    private static bool IsSaid(LedgerRelation relation) => relation.Label != RelationLabel.Unrelated || relation.Ruling is not null;

    private static string Named(List<ClaimNumber> claims) =>
        $"{string.Join(", ", claims.Take(MostNamed))}{(claims.Count > MostNamed ? $" and {claims.Count - MostNamed} more" : "")}";

    private static RelationChoice Refused(string problem) => new() { Problem = problem };
}
