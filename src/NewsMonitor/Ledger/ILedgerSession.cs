namespace NewsMonitor.Ledger;

/// <summary>The ledger as the transaction of one item sees it, with numbers to give out. What is opened and not used
/// by the outcome stays unseen; a rollback leaves at most a gap in the numbers.</summary>
public interface ILedgerSession : ILedger
{
    /// <summary>The number of a claim not heard before.</summary>
    Task<ClaimNumber> OpenClaimAsync(CancellationToken cancellation);

    /// <summary>An origin not known before.</summary>
    Task<Origin> OpenOriginAsync(string name, CancellationToken cancellation);
}
