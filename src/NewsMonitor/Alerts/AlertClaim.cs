namespace NewsMonitor.Alerts;

/// <summary>A claim as an alert shows it.</summary>
/// <param name="Number">The claim's number.</param>
/// <param name="Sentence">The quoted sentence.</param>
/// <param name="Origin">Who said it, down to the origin.</param>
public sealed record AlertClaim(long Number, string Sentence, string Origin);
