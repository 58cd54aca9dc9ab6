namespace NewsMonitor.Alerts;

/// <summary>The alerts of a digest that speak of one claim.</summary>
/// <param name="Claim">The claim's number; null for alerts that speak of none.</param>
/// <param name="Heading">The claim's sentence or gist, one line; empty without a claim.</param>
/// <param name="Entries">An alert each, the highest level first.</param>
public sealed record DigestGroup(long? Claim, string Heading, IReadOnlyList<DigestEntry> Entries);
