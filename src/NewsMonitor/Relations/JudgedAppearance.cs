using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations;

/// <summary>A new appearance with its place in the ledger.</summary>
/// <param name="Appearance">What was read.</param>
/// <param name="Claim">The claim it joins or opens.</param>
/// <param name="Origin">The origin it rests on, shared or new.</param>
/// <param name="Relations">How it stands to earlier appearances, strongest first.</param>
public sealed record JudgedAppearance(
    Appearance Appearance, ClaimNumber Claim, Origin Origin, IReadOnlyList<JudgedRelation> Relations)
{
    /// <summary>The topics this claim is on, which may be fewer than its item's; empty when its own words name none.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}
