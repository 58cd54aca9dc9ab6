namespace NewsMonitor.Watchlist;

/// <summary>Patterns as a tree of characters, its states numbered breadth first from 0, edges of state s from
/// <c>EdgeStarts[s]</c> up to <c>EdgeStarts[s + 1]</c>.</summary>
/// <param name="Patterns">For each state the pattern that ends there, or -1.</param>
internal sealed record TermTrie(int[] EdgeStarts, ushort[] EdgeClasses, int[] EdgeTargets, int[] Patterns)
{
    /// <param name="patterns">The patterns, each once.</param>
    /// <param name="classes">For each character its class, 1 and up.</param>
    public static TermTrie Build(IReadOnlyList<string> patterns, ushort[] classes)
    {
        // Sorted, the patterns of one state stand together, so the tree is laid out level by level without a map.
        var sorted = Enumerable.Range(0, patterns.Count).Where(index => patterns[index].Length > 0).ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(patterns[left], patterns[right]));
        var starts = new List<int>();
        var labels = new List<ushort>();
        var ends = new List<int>();
        var level = new Queue<(int From, int To, int Depth)>();
        level.Enqueue((0, sorted.Length, 0));
        while (level.TryDequeue(out var state))
        {
            var (from, to, depth) = state;
            var endsHere = from < to && patterns[sorted[from]].Length == depth;
            ends.Add(endsHere ? sorted[from] : -1);
            starts.Add(labels.Count);
            for (var i = endsHere ? from + 1 : from; i < to;)
            {
                var next = i + 1;
                while (next < to && patterns[sorted[next]][depth] == patterns[sorted[i]][depth]) next++;
                labels.Add(classes[patterns[sorted[i]][depth]]);
                level.Enqueue((i, next, depth + 1));
                i = next;
            }
        }

        starts.Add(labels.Count);
        // Breadth first, the n-th edge leads to the n-th state after the root.
        return new TermTrie([.. starts], [.. labels], [.. Enumerable.Range(1, labels.Count)], [.. ends]);
    }
}
