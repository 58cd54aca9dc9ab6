namespace NewsMonitor.Claims;

/// <summary>What an item says, and how far it was read.</summary>
/// <param name="Appearances">Its claims in the order of its text, each proposition once.</param>
/// <param name="Marks">Why claims may be missing, for the item: "claims not read: Persian"; empty when all was read.</param>
public sealed record ClaimReading(IReadOnlyList<Appearance> Appearances, IReadOnlyList<string> Marks);
