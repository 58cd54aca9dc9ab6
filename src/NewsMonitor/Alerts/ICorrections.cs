using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Alerts;

/// <summary>What people say over the judge's word, and the one transaction that applies it: the correction itself and the
/// edits of alerts already made.</summary>
public interface ICorrections
{
    /// <summary>Corrects, all or nothing, while no item is judged and nobody else corrects.</summary>
    /// <returns>The answer that <paramref name="correct"/> gave.</returns>
    Task<T> CorrectAsync<T>(
        Func<ICorrectionSession, IAlertBook, CancellationToken, Task<(T Answer, IReadOnlyList<AlertEdit> Edits)>> correct,
        CancellationToken cancellation);

    /// <summary>Every correction that speaks of a claim, taken back or not, oldest first.</summary>
    Task<IReadOnlyList<Correction>> OfClaimAsync(ClaimNumber claim, CancellationToken cancellation);

    /// <summary>The relations that lead from an item's appearances, as they hold now.</summary>
    Task<IReadOnlyList<ItemRelation>> OfItemAsync(long itemId, CancellationToken cancellation);

    /// <summary>The labels that people have looked at, strongest first.</summary>
    Task<IReadOnlyList<LabelPrecision>> PrecisionAsync(CancellationToken cancellation);
}
