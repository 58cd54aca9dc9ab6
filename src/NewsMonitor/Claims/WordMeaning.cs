using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims;

/// <summary>Whether words mean the same, for the judge.</summary>
internal static class WordMeaning
{
    /// <summary>Numbers of the frequent meanings of a word in its basic form; words that share one mean the same.</summary>
    public static ReadOnlySpan<int> Numbers(string word) => Word.Of(word).Meanings;

    /// <summary>Whether two words in their basic forms share one of their frequent meanings.</summary>
    public static bool Shared(string one, string other)
    {
        var links = WordLinks.Shipped;
        return links.Concepts(one).ContainsAny(links.Concepts(other));
    }
}
