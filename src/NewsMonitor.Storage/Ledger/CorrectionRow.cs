using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Storage.Ledger;

internal sealed record CorrectionRow
{
    /// <summary>Corrections under the name "said"; a WHERE follows.</summary>
    public const string Select = """
        SELECT said.id, said.at, said.who, said.place, said.kind, said.claim, said.other, said.relation_id, said.appearance_id,
          said.undoes, said.part_of, said.before, said.after
        FROM correction AS said

        """;

    public const string Insert = """
        INSERT INTO correction (at, who, place, kind, claim, other, relation_id, appearance_id, undoes, part_of, before, after)
        VALUES (@At, @Who, @Place, @Kind, @Claim, @Other, @RelationId, @AppearanceId, @Undoes, @PartOf, @Before, @After)
        RETURNING id
        """;

    public long Id { get; init; }

    public long At { get; init; }

    public string Who { get; init; } = "";

    public string Place { get; init; } = "";

    public string Kind { get; init; } = "";

    public long Claim { get; init; }

    public long? Other { get; init; }

    public long? RelationId { get; init; }

    public long? AppearanceId { get; init; }

    public long? Undoes { get; init; }

    public long? PartOf { get; init; }

    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    public static CorrectionRow Of(Correction correction) => new()
    {
        At = Column.Of(correction.At),
        Who = correction.Who,
        Place = correction.Where,
        Kind = correction.Kind.ToString(),
        Claim = correction.Claim.Value,
        Other = correction.Other?.Value,
        RelationId = correction.Relation,
        AppearanceId = correction.Appearance,
        Undoes = correction.Undoes,
        PartOf = correction.PartOf,
        Before = correction.Before,
        After = correction.After,
    };

    public Correction ToCorrection() => new()
    {
        Id = Id,
        At = Column.Time(At),
        Who = Who,
        Where = Place,
        Kind = Enum.Parse<CorrectionKind>(Kind),
        Claim = new ClaimNumber(Claim),
        Other = Other is { } other ? new ClaimNumber(other) : null,
        Relation = RelationId,
        Appearance = AppearanceId,
        Undoes = Undoes,
        PartOf = PartOf,
        Before = Before,
        After = After,
    };
}
