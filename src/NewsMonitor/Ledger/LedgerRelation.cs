namespace NewsMonitor.Ledger;

/// <summary>A stored judgement: how one appearance stands to an earlier one.</summary>
/// <param name="From">The later appearance's id.</param>
/// <param name="FromClaim">The claim the later one belongs to.</param>
/// <param name="To">The earlier appearance's id.</param>
/// <param name="ToClaim">The claim the earlier one belongs to.</param>
/// <param name="Label">The judgement.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Reason">One sentence for a reader.</param>
public sealed record LedgerRelation(
    long From, ClaimNumber FromClaim, long To, ClaimNumber ToClaim, RelationLabel Label, string Rule, string Reason)
{
    /// <summary>Set when label, rule and reason are those of a service that was asked for a second opinion.</summary>
    public SecondOpinion? Opinion { get; init; }

    /// <summary>The relation as a service outside sees it, the engine's own verdict beside it.</summary>
    public LedgerRelation WithOpinion(RelationLabel label, string reason, string model, DateTimeOffset at) => this with
    {
        Label = label,
        Rule = SecondOpinion.Rule,
        Reason = SecondOpinion.Reason(model, reason),
        Opinion = new SecondOpinion(model, at, Rule, Reason),
    };
}
