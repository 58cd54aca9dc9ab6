using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Stance;

/// <summary>What the rules say of a report beside a statement.</summary>
/// <param name="Verdict">How the later of them stands to the earlier.</param>
/// <param name="Report">What of the report it rests on.</param>
/// <param name="Modality">How surely the statement says it.</param>
internal sealed record RuledReport(Verdict Verdict, LedgerAppearance Report, Modality Modality)
{
    public RelationLabel Label => Verdict.Label;

    public string Rule => Verdict.Rule;
}
