namespace NewsMonitor.Relations;

/// <summary>Two origins found to be one.</summary>
/// <param name="Kept">The origin that stays.</param>
/// <param name="Folded">The origin whose appearances move to <paramref name="Kept"/>.</param>
public sealed record OriginMerge(long Kept, long Folded);
