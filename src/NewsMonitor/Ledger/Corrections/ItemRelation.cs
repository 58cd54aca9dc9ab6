namespace NewsMonitor.Ledger.Corrections;

/// <summary>A relation with the appearances at both its ends.</summary>
public sealed record ItemRelation(LedgerRelation Relation, LedgerAppearance From, LedgerAppearance To);
