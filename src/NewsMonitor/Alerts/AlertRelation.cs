using NewsMonitor.Ledger;

namespace NewsMonitor.Alerts;

/// <summary>How a sentence of the new item stands to an earlier claim.</summary>
/// <param name="Label">The judgement.</param>
/// <param name="Quote">The new item's sentence.</param>
/// <param name="Earlier">The earlier claim, quoted as it appeared.</param>
/// <param name="EarlierOutlet">Who carried the earlier sentence.</param>
/// <param name="EarlierPublishedAt">When.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Rule">The rule that decided.</param>
public sealed record AlertRelation(
    RelationLabel Label, string Quote, AlertClaim Earlier, string EarlierOutlet, DateTimeOffset EarlierPublishedAt, string Reason, string Rule);
