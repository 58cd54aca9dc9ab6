namespace NewsMonitor.Claims;

/// <summary>A number with what it counts and what part it plays.</summary>
/// <param name="Role">contract-value, damages, ordered, delivered, range, ...</param>
/// <param name="Unit">usd, km, unit names such as "aircraft"; lower case.</param>
/// <param name="Stated">The figure as written.</param>
/// <param name="Low">The least it can mean: "about", "up to" and rounding leave room.</param>
/// <param name="High">The most it can mean.</param>
public sealed record Quantity(string Role, string Unit, decimal Stated, decimal Low, decimal High);
