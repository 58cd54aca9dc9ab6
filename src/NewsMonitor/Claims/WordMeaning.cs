using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims;

/// <summary>Whether words mean the same, for the judge.</summary>
internal static class WordMeaning
{
    /// <summary>Whether two words in their basic forms share one of their frequent meanings.</summary>
    public static bool Shared(string one, string other)
    {
        var links = WordLinks.Shipped;
        return links.Concepts(one).ContainsAny(links.Concepts(other));
    }
}
