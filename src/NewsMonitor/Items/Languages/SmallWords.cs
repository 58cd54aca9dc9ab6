using System.Numerics;

namespace NewsMonitor.Items.Languages;

/// <summary>Tells languages in Latin letters apart by their small words.</summary>
internal static class SmallWords
{
    private const string Read = "English";

    /// <summary>Fewer words tell nothing: names and a quotation are easily half of them.</summary>
    private const int FewestWords = 8;

    /// <summary>From here on a text is long enough to be judged by a smaller share.</summary>
    private const int ManyWords = 40;

    /// <summary>Different small words that a text must have: the "de" of a name tells nothing, however often it comes.</summary>
    private const int FewestDifferent = 4;

    private const int LongestWord = 12;

    private static readonly string[] Languages = [.. LanguageTable.Rows("words").Select(row => row[0])];
    private static readonly int English = Array.IndexOf(Languages, Read);
    private static readonly Dictionary<string, SmallWord> OfWord = Load();
    private static readonly Dictionary<string, SmallWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = OfWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The language, when the text is plainly in one other than English; else null.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Languages.Length];
        Span<int> different = stackalloc int[Languages.Length];
        var words = Count(text, counts, different);
        var best = 0;
        for (var language = 1; language < counts.Length; language++)
        {
            best = counts[language] > counts[best] ? language : best;
        }

        var share = words >= ManyWords ? 12 : 4;
        return best != English && words >= FewestWords && different[best] >= FewestDifferent && counts[best] * share >= words && counts[best] > 2 * counts[English]
            ? Languages[best]
            : null;
    }

    private static int Count(ReadOnlySpan<char> text, Span<int> counts, Span<int> different)
    {
        Span<bool> met = stackalloc bool[OfWord.Count];
        Span<char> lower = stackalloc char[LongestWord];
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            var length = at - start;
            words += length > 0 ? 1 : 0;
            if (length is > 0 and <= LongestWord)
            {
                text.Slice(start, length).ToLowerInvariant(lower);
                if (Lookup.TryGetValue(lower[..length], out var word))
                {
                    for (var languages = word.Languages; languages != 0; languages &= languages - 1)
                    {
                        counts[BitOperations.TrailingZeroCount(languages)]++;
                        different[BitOperations.TrailingZeroCount(languages)] += met[word.Place] ? 0 : 1;
                    }

                    met[word.Place] = true;
                }
            }
        }

        return words;
    }

    private static Dictionary<string, SmallWord> Load()
    {
        var ofWord = new Dictionary<string, SmallWord>(StringComparer.Ordinal);
        foreach (var (language, row) in LanguageTable.Rows("words").Index())
        {
            foreach (var word in row[1].Split(' '))
            {
                var known = ofWord.GetValueOrDefault(word, new SmallWord(0, ofWord.Count));
                ofWord[word] = known with { Languages = known.Languages | 1u << language };
            }
        }

        return ofWord;
    }

    /// <param name="Languages">A bit for each language that has the word.</param>
    /// <param name="Place">Its place among all words.</param>
    private sealed record SmallWord(uint Languages, int Place);
}
