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

    /// <summary>Appearances whose sentences hold most of these words, however old: all of them first, then the rarest together, then several of the
    /// common ones, of sentences with the same the latest stored first; a few at most of each claim. Cost hardly grows with the ledger.</summary>
    /// <param name="words">The most telling first; more than a search takes are left out.</param>
    /// <param name="most">How many appearances are enough.</param>
    /// <param name="cancellation">Ends the search.</param>
    Task<IReadOnlyList<LedgerAppearance>> NearestAsync(IReadOnlyCollection<string> words, int most, CancellationToken cancellation);
}
