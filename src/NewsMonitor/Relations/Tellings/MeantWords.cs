using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>A list of words made ready to be compared with many others: each word stands as the numbers of its meanings, one
/// without known meaning, or a step ("#deliver"), as itself.</summary>
internal sealed class MeantWords
{
    /// <summary>Words that are counted; no sentence has more.</summary>
    private const int MostWords = 64;

    // Lists to read into: how many numbers there are is known at the end.
    [ThreadStatic]
    private static List<ulong>? numbersMet;

    [ThreadStatic]
    private static List<byte>? ownersMet;

    private readonly ulong[] numbers;
    private readonly byte[] wordOf;

    public MeantWords(IReadOnlyList<string> words)
    {
        Count = words.Count;
        var (all, owners) = (numbersMet ??= [], ownersMet ??= []);
        all.Clear();
        owners.Clear();
        for (var i = 0; i < Math.Min(words.Count, MostWords); i++)
        {
            var meanings = words[i][0] == '#' ? [] : WordMeaning.Numbers(words[i]);
            foreach (var meaning in meanings)
            {
                all.Add((ulong)meaning);
                owners.Add((byte)i);
            }

            if (meanings.IsEmpty)
            {
                all.Add(Itself(words[i]));
                owners.Add((byte)i);
            }
        }

        (numbers, wordOf) = ([.. all], [.. owners]);
    }

    /// <summary>How many words the list has.</summary>
    public int Count { get; }

    /// <summary>The numbers of the words' meanings.</summary>
    public ReadOnlySpan<ulong> Numbers => numbers;

    /// <summary>The word whose meaning the number at a place is.</summary>
    public int WordOf(int place) => wordOf[place];

    /// <summary>Whether the other list has one of the words too, in the same or another word for it.</summary>
    public bool Meets(MeantWords other) => Numbers.IndexOfAny(other.Numbers) >= 0;

    /// <summary>The number of a word that stands for itself, apart from those of meanings.</summary>
    private static ulong Itself(string word) => WordNumber.Of(word) | (1UL << 63);
}
