namespace NewsMonitor.Ledger.Grading;

/// <summary>What the ledger has seen of an outlet.</summary>
/// <param name="Outlet">Its name, as its items give it.</param>
/// <param name="Withdrawn">Its reports that it has itself withdrawn or corrected.</param>
public sealed record OutletRecord(string Outlet, int Withdrawn);
