using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Stance;

/// <summary>A report beside a statement.</summary>
/// <param name="Report">Its sentence.</param>
/// <param name="Side">How it stands to the statement.</param>
/// <param name="Reason">One sentence for a reader.</param>
/// <param name="Nearness">How near it is to the statement; of a side the nearest come first.</param>
internal sealed record CheckedReport(LedgerAppearance Report, StatementSide Side, string Reason, double Nearness);
