namespace NewsMonitor.Watchlist;

/// <summary>A term that documents suggest for a watchlist.</summary>
/// <param name="Term">The words, as they are most often written.</param>
/// <param name="Kind">Why it was proposed.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="Documents">In how many documents.</param>
public sealed record ProposedTerm(string Term, ProposedTermKind Kind, int Count, int Documents);
