using NewsMonitor.Ledger;

namespace NewsMonitor.Relations;

/// <summary>A judgement not yet stored.</summary>
/// <param name="Earlier">The earlier appearance.</param>
/// <param name="Label">How the new one stands to it.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Reason">One sentence for a reader.</param>
public sealed record JudgedRelation(LedgerAppearance Earlier, RelationLabel Label, string Rule, string Reason);
