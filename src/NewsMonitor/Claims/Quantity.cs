namespace NewsMonitor.Claims;

/// <summary>A number with what it counts and what part it plays.</summary>
/// <param name="Role">contract-value, damages, ordered, delivered, range, ...</param>
/// <param name="Unit">usd, km, unit names such as "aircraft"; lower case.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be; equal to <paramref name="Low"/> for an exact figure.</param>
public sealed record Quantity(string Role, string Unit, decimal Low, decimal High);
