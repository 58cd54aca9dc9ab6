using System.Globalization;
using System.Text;

namespace NewsMonitor.Storage;

/// <summary>The words a person searches for: letters and digits alone, so that nothing of a query language is left.
/// A word with signs in it ("S-400") is a phrase of its parts.</summary>
internal sealed record SearchWords
{
    /// <summary>More words than this narrow nothing down.</summary>
    public const int MaxPhrases = 16;

    /// <summary>Longer than any word; what is longer is left out.</summary>
    public const int MaxPhraseLength = 100;

    private SearchWords(IReadOnlyList<string> phrases) => Phrases = phrases;

    /// <summary>All of them must occur; the parts of each in this order, apart by a blank.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public static SearchWords Read(string text)
    {
        var phrases = text
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length <= MaxPhraseLength)
            .Select(Parts)
            .Where(phrase => phrase.Length > 0)
            .Distinct()
            .Take(MaxPhrases);
        return new SearchWords([.. phrases]);
    }

    /// <summary>Those of the words at these places.</summary>
    public SearchWords Only(IEnumerable<int> places) => new([.. places.Select(place => Phrases[place])]);

    private static string Parts(string word)
    {
        var parts = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
            {
                parts.Append(rune);
            }
            else if (parts.Length > 0 && parts[^1] != ' ')
            {
                parts.Append(' ');
            }
        }

        return parts.ToString().TrimEnd();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
