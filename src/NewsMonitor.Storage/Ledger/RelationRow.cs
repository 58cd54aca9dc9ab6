using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Storage.Ledger;

internal sealed record RelationRow
{
    /// <summary>Relations with both ends and the latest word of a person that is in force and any second opinion; a WHERE follows.</summary>
    public const string Select = $"""
        SELECT relation.id, relation.from_id, source.stands_in AS from_claim, source.origin_id AS from_origin,
          relation.to_id, target.stands_in AS to_claim, target.origin_id AS to_origin,
          relation.label, relation.rule, relation.reason, word.after AS ruled, word.who AS ruled_by, word.at AS ruled_at,
          second.label AS second_label, second.reason AS second_reason, second.model, second.asked_at
        FROM relation
        JOIN appearance AS source ON source.id = relation.from_id
        JOIN appearance AS target ON target.id = relation.to_id
        LEFT JOIN correction AS word ON word.id = {RulingInForce}
        LEFT JOIN opinion AS second ON second.relation_id = relation.id AND second.label IS NOT NULL

        """;

    /// <summary>The number of the correction that holds for a relation; null when none does.</summary>
    public const string RulingInForce = $"""
        (
          SELECT max(said.id) FROM correction AS said
          WHERE said.relation_id = relation.id AND {InForce})
        """;

    /// <summary>Whether a correction named "said", and the split it follows from, have not been taken back.</summary>
    public const string InForce = "NOT EXISTS (SELECT 1 FROM correction AS back WHERE back.undoes IN (said.id, said.part_of))";

    public long Id { get; init; }

    public long FromId { get; init; }

    public long FromClaim { get; init; }

    public long FromOrigin { get; init; }

    public long ToId { get; init; }

    public long ToClaim { get; init; }

    public long ToOrigin { get; init; }

    public string Label { get; init; } = "";

    public string Rule { get; init; } = "";

    public string Reason { get; init; } = "";

    public string? Ruled { get; init; }

    public string? RuledBy { get; init; }

    public long? RuledAt { get; init; }

    public string? SecondLabel { get; init; }

    public string? SecondReason { get; init; }

    public string? Model { get; init; }

    public long? AskedAt { get; init; }

    /// <summary>A person's word goes before a second opinion, and that before the engine's.</summary>
    public LedgerRelation ToRelation()
    {
        var judged = new LedgerRelation(FromId, new ClaimNumber(FromClaim), ToId, new ClaimNumber(ToClaim), Enum.Parse<RelationLabel>(Label), Rule, Reason)
        {
            Id = Id,
            FromOrigin = FromOrigin,
            ToOrigin = ToOrigin,
        };
        if (Ruled is not null && RuledBy is not null && RuledAt is { } ruledAt)
        {
            return judged with { Label = Enum.Parse<RelationLabel>(Ruled), Ruling = new RelationRuling(judged.Label, RuledBy, Column.Time(ruledAt)) };
        }

        return SecondLabel is null || SecondReason is null || Model is null || AskedAt is not { } askedAt
            ? judged
            : judged.WithOpinion(Enum.Parse<RelationLabel>(SecondLabel), SecondReason, Model, Column.Time(askedAt));
    }
}
