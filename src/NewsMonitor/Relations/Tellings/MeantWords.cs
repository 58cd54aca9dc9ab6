using System.Numerics;
using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>A list of words made ready to be compared with many others: each word stands as the numbers of its meanings, one
/// without known meaning, or a step ("#deliver"), as itself.</summary>
internal sealed class MeantWords
{
    /// <summary>Words that are counted; no sentence has more.</summary>
    private const int MostWords = 64;

    /// <summary>Bits of the sieve; most numbers of another list fall through it at once.</summary>
    private const int SieveBits = 1 << 10;

    private readonly ulong[] numbers;
    private readonly byte[] wordOf;
    private ulong[]? sieve;

    public MeantWords(IReadOnlyList<string> words)
    {
        Count = words.Count;
        var (all, owners) = (new List<ulong>(Count * 4), new List<byte>(Count * 4));
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

    /// <summary>How many of the words the other list has too, in the same or another word for it.</summary>
    public int Common(MeantWords other)
    {
        var bits = sieve ??= Sieve();
        var found = 0UL;
        foreach (var number in other.numbers)
        {
            var place = Place(number);
            if ((bits[place >> 6] & (1UL << (place & 63))) != 0)
            {
                found |= Owners(number);
            }
        }

        return BitOperations.PopCount(found);
    }

    /// <summary>The words of that number, a bit for each.</summary>
    private ulong Owners(ulong number)
    {
        var found = 0UL;
        for (var i = numbers.AsSpan().IndexOf(number); i >= 0 && i < numbers.Length; i++)
        {
            found |= numbers[i] == number ? 1UL << wordOf[i] : 0;
        }

        return found;
    }

    private ulong[] Sieve()
    {
        var bits = new ulong[SieveBits / 64];
        foreach (var number in numbers)
        {
            bits[Place(number) >> 6] |= 1UL << (Place(number) & 63);
        }

        return bits;
    }

    private static int Place(ulong number) => (int)(number & (SieveBits - 1));

    /// <summary>The number of a word that stands for itself, apart from those of meanings.</summary>
    private static ulong Itself(string word) => WordNumber.Of(word) | (1UL << 63);
}
