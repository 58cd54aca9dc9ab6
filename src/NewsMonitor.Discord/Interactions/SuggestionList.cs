using NewsMonitor.Chat;

namespace NewsMonitor.Discord.Interactions;

/// <summary>Suggestions as Discord takes them: at most 25, each of 1 to 100 units, no two the same.</summary>
internal static class SuggestionList
{
    private const int Most = 25;
    private const int Longest = 100;

    public static IReadOnlyList<string> Of(IEnumerable<Suggestion> suggestions) => suggestions
        .Select(suggestion => suggestion.Text)
        .Where(text => text.Length <= Longest && !string.IsNullOrWhiteSpace(text))
        .Distinct(StringComparer.Ordinal)
        .Take(Most)
        .ToList();
}
