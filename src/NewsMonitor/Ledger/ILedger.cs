namespace NewsMonitor.Ledger;

/// <summary>The claims known so far, for reading.</summary>
public interface ILedger
{
    /// <summary>Appearances that carry any of these linking keys, the latest published first, at most
    /// <paramref name="limitPerKey"/> for each key; each appearance once. Cost grows with the answer, not with the ledger.</summary>
    Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync(
        IReadOnlyCollection<string> keys, int limitPerKey, CancellationToken cancellation);

    /// <summary>One claim, or null when no claim has the number. A claim that a person merged into another answers as that one,
    /// under the other's number.</summary>
    Task<ClaimHistory?> FindAsync(ClaimNumber number, CancellationToken cancellation);

    /// <summary>Claims on the topic of that name (those that name no topic themselves are on their item's), else those whose
    /// sentences hold the words.</summary>
    Task<ClaimPage> SearchAsync(ClaimQuery query, CancellationToken cancellation);
}
