namespace NewsMonitor.Relations;

/// <summary>All that an item's claims do to the ledger.</summary>
/// <param name="Appearances">In the order of the text.</param>
/// <param name="Merges">Origins that this item showed to be one.</param>
public sealed record Judgement(IReadOnlyList<JudgedAppearance> Appearances, IReadOnlyList<OriginMerge> Merges);
