using NewsMonitor.Alerts;
using NewsMonitor.Items;
using NewsMonitor.Ledger;

namespace NewsMonitor.Pipeline;

/// <summary>The one transaction that takes an item from new to done: item, appearances, relations, alert and outbox rows.</summary>
public interface IItemTransaction
{
    /// <summary>Judges an item against the ledger and stores the outcome, all or nothing. No two items are judged at once
    /// against the same claims, so an outcome always rests on the ledger it was judged against.</summary>
    /// <returns>The stored outcome; null when an item with one of the keys is there already, and nothing was done.</returns>
    Task<ItemOutcome?> TakeAsync(
        Item item, Func<ILedgerSession, IAlertBook, CancellationToken, Task<ItemOutcome>> judge, CancellationToken cancellation);
}
