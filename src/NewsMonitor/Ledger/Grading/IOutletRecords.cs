namespace NewsMonitor.Ledger.Grading;

/// <summary>The record of the outlets, derived from the ledger.</summary>
public interface IOutletRecords
{
    /// <summary>The outlets that have withdrawn or corrected a report; a person's word that they have not is heard.</summary>
    Task<IReadOnlyList<OutletRecord>> WithdrawnAsync(CancellationToken cancellation);
}
