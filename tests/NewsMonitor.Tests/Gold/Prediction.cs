using System.Text.RegularExpressions;

namespace NewsMonitor.Tests.Gold;

/// <summary>A relation as <c>monitor replay</c> prints it.</summary>
internal sealed partial record Prediction(string FromItem, string FromQuote, string ToItem, string ToQuote, string Label)
{
    /// <summary>Whether two quotes share at least half of the shorter one's words: how gold rows are matched.</summary>
    public static bool SameWords(string one, string other)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        var shorter = Math.Min(first.Count, second.Count);
        var shared = first.Count(second.Contains);
        return shorter > 0 && shared >= 0.5 * shorter && shared >= Math.Min(3, shorter);
    }

    private static HashSet<string> WordsOf(string text) =>
        Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
