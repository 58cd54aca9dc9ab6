namespace NewsMonitor.Ledger.Corrections;

/// <summary>The ledger as one correction sees it. What is appended holds at once, for the session itself too.</summary>
public interface ICorrectionSession : ILedger
{
    /// <summary>A number for the claim that a split opens.</summary>
    Task<ClaimNumber> OpenClaimAsync(CancellationToken cancellation);

    /// <summary>A relation of which the judge said nothing, for a person's word on it.</summary>
    /// <returns>Its number in the store.</returns>
    Task<long> RelateAsync(long from, long to, CancellationToken cancellation);

    /// <summary>Keeps a correction and applies it.</summary>
    /// <returns>Its number in the store.</returns>
    Task<long> AppendAsync(Correction correction, CancellationToken cancellation);

    /// <summary>The latest correction in force that speaks of this claim; null when there is none.</summary>
    Task<Correction?> LatestInForceAsync(ClaimNumber claim, CancellationToken cancellation);

    /// <summary>The corrections that follow from a split.</summary>
    Task<IReadOnlyList<Correction>> PartsAsync(long split, CancellationToken cancellation);

    /// <summary>The relations that lead from an item's appearances, as they hold now.</summary>
    Task<IReadOnlyList<ItemRelation>> OfItemAsync(long itemId, CancellationToken cancellation);

    /// <summary>One relation as it holds now.</summary>
    Task<ItemRelation> RelationAsync(long relation, CancellationToken cancellation);

    /// <summary>Relations as they hold now, by their numbers.</summary>
    Task<IReadOnlyList<ItemRelation>> RelationsAsync(IReadOnlyCollection<long> relations, CancellationToken cancellation);
}
