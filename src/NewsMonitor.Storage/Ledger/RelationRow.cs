using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Ledger;

internal sealed record RelationRow
{
    public long FromId { get; init; }

    public long FromClaim { get; init; }

    public long ToId { get; init; }

    public long ToClaim { get; init; }

    public string Label { get; init; } = "";

    public string Rule { get; init; } = "";

    public string Reason { get; init; } = "";

    public string? SecondLabel { get; init; }

    public string? SecondReason { get; init; }

    public string? Model { get; init; }

    public long? AskedAt { get; init; }

    public LedgerRelation ToRelation()
    {
        var judged = new LedgerRelation(FromId, new ClaimNumber(FromClaim), ToId, new ClaimNumber(ToClaim), Enum.Parse<RelationLabel>(Label), Rule, Reason);
        return SecondLabel is null || SecondReason is null || Model is null || AskedAt is not { } at
            ? judged
            : judged.WithOpinion(Enum.Parse<RelationLabel>(SecondLabel), SecondReason, Model, Column.Time(at));
    }
}
