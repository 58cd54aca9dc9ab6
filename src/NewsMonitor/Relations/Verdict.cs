using NewsMonitor.Ledger;

namespace NewsMonitor.Relations;

/// <summary>What a rule says of a pair.</summary>
/// <param name="Label">How the later stands to the earlier.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Reason">One sentence for a reader.</param>
/// <param name="Distance">Steps of the ladder between the two: 0 when both name the same one.</param>
internal sealed record Verdict(RelationLabel Label, string Rule, string Reason, int Distance = 0);
