namespace NewsMonitor.Ledger.Corrections;

/// <summary>A person's word over the judge's. Events are added and never changed: what is taken back stays, with the
/// event that took it back.</summary>
public sealed record Correction
{
    /// <summary>The store's number; 0 until stored.</summary>
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who, as the audit keeps it: "discord:anna".</summary>
    public required string Who { get; init; }

    /// <summary>The channel it was said in.</summary>
    public required string Where { get; init; }

    public required CorrectionKind Kind { get; init; }

    /// <summary>The claim it speaks of: of a merge the one that stays, of a split the one the report is taken from.</summary>
    public required ClaimNumber Claim { get; init; }

    /// <summary>The other claim: the one a relation leads to, the one merged in, the one a split opens.</summary>
    public ClaimNumber? Other { get; init; }

    /// <summary>The relation spoken of, by its number in the store.</summary>
    public long? Relation { get; init; }

    /// <summary>The appearance taken out by a split.</summary>
    public long? Appearance { get; init; }

    /// <summary>The correction that an undo takes back; each is taken back at most once.</summary>
    public long? Undoes { get; init; }

    /// <summary>The split this follows from; it is taken back with it.</summary>
    public long? PartOf { get; init; }

    /// <summary>What held before, in a word: a label, or a claim's number.</summary>
    public required string Before { get; init; }

    /// <summary>What holds since.</summary>
    public required string After { get; init; }
}
