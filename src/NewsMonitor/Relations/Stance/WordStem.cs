using System.Buffers;

namespace NewsMonitor.Relations.Stance;

/// <summary>Cuts the endings of English words, so that "delivers", "delivered" and "delivering" are one; and numbers the stems.</summary>
internal static class WordStem
{
    private const int ShortestStem = 3;
    private const int PrefixLength = 5;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>A number that stands for the stem, never 0. Two stems share one so seldom that nothing depends on it.</summary>
    public static int Number(ReadOnlySpan<char> word) => Hash(Cut(word));

    /// <summary>A number for the first letters, by which "negotiate" and "negotiation" are near; 0 for short words.</summary>
    public static int Prefix(ReadOnlySpan<char> word) => word.Length >= PrefixLength ? Hash(word[..PrefixLength]) : 0;

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortestStem || !char.IsLetter(word[^1]))
        {
            return word;
        }

        if (word.EndsWith("ies") && word.Length > 4)
        {
            return word[..^3];
        }

        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            word = word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") ? word[..^2] : word[..^1];
        }

        var verb = word.EndsWith("ing") ? word[..^3] : word.EndsWith("ed") ? word[..^2] : word;
        if (verb.Length < ShortestStem || !verb.ContainsAny(Vowels))
        {
            return word;
        }

        var doubled = verb.Length < word.Length && verb[^1] == verb[^2] && verb[^1] is not ('l' or 's' or 'z');
        verb = doubled ? verb[..^1] : verb;
        return verb.Length > ShortestStem && verb[^1] is 'e' or 'y' or 'i' ? verb[..^1] : verb;
    }

    // FNV-1a: the same on every machine and in every run, as a stored model needs.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash == 0 ? 1 : (int)hash;
    }
}
