namespace NewsMonitor.Relations.Stance.Training;

/// <summary>A claim and a text with the label that a person gave.</summary>
/// <param name="Claim">The claim's words.</param>
/// <param name="Text">The text's place in <see cref="StancePairs.Texts"/>.</param>
/// <param name="Label">What the text says about the claim.</param>
public sealed record StancePair(string Claim, int Text, StanceLabel Label);
