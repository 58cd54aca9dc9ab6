using System.Runtime.InteropServices;
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

    private static readonly Copies<MeantWords> Copies = new();

    private readonly ulong[] numbers;
    private readonly byte[] wordOf;

    private MeantWords(int count, ulong[] numbers, byte[] wordOf) => (Count, this.numbers, this.wordOf) = (count, numbers, wordOf);

    /// <summary>Those of a list of words.</summary>
    public static MeantWords Of(IReadOnlyList<string> words)
    {
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

        return Shared(words.Count, CollectionsMarshal.AsSpan(all), CollectionsMarshal.AsSpan(owners));
    }

    /// <summary>How many words the list has.</summary>
    public int Count { get; }

    /// <summary>The numbers of the words' meanings.</summary>
    public ReadOnlySpan<ulong> Numbers => numbers;

    /// <summary>The word whose meaning the number at a place is.</summary>
    public int WordOf(int place) => wordOf[place];

    /// <summary>Whether the other list has one of the words too, in the same or another word for it.</summary>
    public bool Meets(MeantWords other) => Numbers.IndexOfAny(other.Numbers) >= 0;

    private static MeantWords Shared(int count, ReadOnlySpan<ulong> numbers, ReadOnlySpan<byte> wordOf)
    {
        var print = (ulong)count;
        foreach (var number in numbers)
        {
            print = (print ^ number) * 1_099_511_628_211UL;
        }

        ref var place = ref Copies.Place(print >> 32);
        return place is { } known && known.Count == count && known.Numbers.SequenceEqual(numbers) && wordOf.SequenceEqual(known.wordOf)
            ? known
            : place = new MeantWords(count, [.. numbers], [.. wordOf]);
    }

    /// <summary>The number of a word that stands for itself, apart from those of meanings.</summary>
    private static ulong Itself(string word) => WordNumber.Of(word) | (1UL << 63);
}
