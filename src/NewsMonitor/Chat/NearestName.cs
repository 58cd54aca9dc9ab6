namespace NewsMonitor.Chat;

/// <summary>Guesses what a mistyped name was meant to be.</summary>
internal static class NearestName
{
    private const int LongestCompared = 40;

    /// <summary>The name with the fewest letters changed, at most a third of them; null when none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> names) =>
        typed.Length > LongestCompared
            ? null
            : names
                .Where(name => name.Length <= LongestCompared)
                .Select(name => (Name: name, Distance: Distance(typed.ToLowerInvariant(), name.ToLowerInvariant())))
                .Where(pair => pair.Distance <= Math.Max(1, pair.Name.Length / 3))
                .OrderBy(pair => pair.Distance)
                .Select(pair => pair.Name)
                .FirstOrDefault();

    /// <summary>Letters inserted, left out, replaced, or swapped with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                cost[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Cheapest(cost, one, other, i, j),
                };
            }
        }

        return cost[one.Length, other.Length];
    }

    private static int Cheapest(int[,] cost, string one, string other, int i, int j)
    {
        var replaced = cost[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }
}
