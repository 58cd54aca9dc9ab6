namespace NewsMonitor.Relations.Stance.Training;

/// <summary>A claim and a text to learn from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Text">The text.</param>
/// <param name="Label">What the text says about it.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(StanceText Claim, StanceText Text, StanceLabel Label, float Weight);
