using NewsMonitor.Relations;

namespace NewsMonitor.Alerts;

/// <summary>Reads a list of merges as if they had been carried out.</summary>
internal static class MergedOrigins
{
    /// <summary>The origin that stands for this one after all merges, in their order.</summary>
    public static long Kept(this IReadOnlyList<OriginMerge> merges, long origin) =>
        merges.Aggregate(origin, (now, merge) => now == merge.Folded ? merge.Kept : now);
}
