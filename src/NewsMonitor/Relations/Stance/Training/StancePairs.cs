namespace NewsMonitor.Relations.Stance.Training;

/// <summary>Labelled pairs to learn from.</summary>
/// <param name="Texts">The articles, in the order of their numbers.</param>
/// <param name="Pairs">In the order of their file.</param>
public sealed record StancePairs(IReadOnlyList<string> Texts, IReadOnlyList<StancePair> Pairs);
