using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

internal sealed record RelationRow(long FromId, long FromClaim, long ToId, long ToClaim, string Label, string Rule, string Reason)
{
    public LedgerRelation ToRelation() =>
        new(FromId, new ClaimNumber(FromClaim), ToId, new ClaimNumber(ToClaim), Enum.Parse<RelationLabel>(Label), Rule, Reason);
}
