using System.Numerics;
using System.Runtime.InteropServices;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>The sentences of an item beside all that is known of its matter. A known sentence is compared with many of them: what
/// words and names it shares with any of them is found in one walk over its own.</summary>
internal sealed class ItemBeside
{
    /// <summary>Names that a known sentence has of the item's, for a start.</summary>
    private const int NamesEach = 8;

    private readonly IReadOnlyList<JudgedSide> sentences;
    private readonly ItemWords words;
    private readonly ItemNames names;

    // Of the known sentences, by their numbers.
    private readonly JudgedSide[] known;
    private readonly byte[] wordsShared;
    private readonly int[] firstNames;
    private readonly List<(int Name, ulong Same)> namesShared;
    private readonly int[][] stemsOf;
    private readonly double[] sums;

    private readonly StemSet stems = new();
    private int sentenceOfStems = -1;
    private double sumOfStems;

    /// <param name="sentences">The item's.</param>
    /// <param name="known">Those known.</param>
    /// <param name="around">What all of them hold.</param>
    public ItemBeside(IReadOnlyList<JudgedSide> sentences, IReadOnlyList<JudgedSide> known, WordsAround around)
    {
        (this.sentences, this.known, Around) = (sentences, [.. known], around);
        ReadTelling?[] tellings = [.. sentences.Select(side => side.Told)];
        (words, names) = (new ItemWords(tellings), new ItemNames(tellings));
        wordsShared = new byte[sentences.Count * known.Count];
        (firstNames, namesShared) = (new int[known.Count + 1], new List<(int, ulong)>(NamesEach * known.Count));
        stemsOf = Array.ConvertAll(this.known, side => side.Told is null ? [] : side.Stems.Stems);
        sums = new double[known.Count];
        Array.Fill(sums, double.NaN);
        for (var number = 0; number < known.Count; number++)
        {
            Compare(this.known[number].Told, number);
        }
    }

    /// <summary>What the sentences around both hold.</summary>
    public WordsAround Around { get; }

    public JudgedSide Sentence(int sentence) => sentences[sentence];

    public JudgedSide Known(int number) => known[number];

    /// <summary>How many content words of a sentence a known one has too, in the same or another word for it.</summary>
    public int WordsShared(int sentence, int number) => wordsShared[(number * sentences.Count) + sentence];

    /// <summary>Which names a sentence shares with a known one; both must have a telling.</summary>
    public SharedNames NamesShared(int sentence, int number)
    {
        var found = CollectionsMarshal.AsSpan(namesShared)[firstNames[number]..firstNames[number + 1]];
        return names.Shared(sentence, sentences[sentence].Told!.Names, known[number].Told!.Names, found);
    }

    /// <summary>How alike a sentence and a known one are, 0 to 1: the cosine of their weighed words.</summary>
    public double Likeness(int sentence, int number)
    {
        if (sentenceOfStems != sentence)
        {
            stems.Fill(sentences[sentence].Stems);
            (sentenceOfStems, sumOfStems) = (sentence, double.NaN);
        }

        var shared = 0.0;
        foreach (var stem in stemsOf[number])
        {
            shared += stems.Has(stem) ? Around.Square(stem) : 0;
        }

        if (shared == 0)
        {
            return 0;
        }

        sumOfStems = double.IsNaN(sumOfStems) ? Around.Sum(sentences[sentence].Stems) : sumOfStems;
        sums[number] = double.IsNaN(sums[number]) ? Around.Sum(known[number].Stems) : sums[number];
        return shared / Math.Sqrt(sumOfStems * sums[number]);
    }

    private void Compare(ReadTelling? telling, int number)
    {
        if (telling is not null)
        {
            names.Find(telling.Names, namesShared);
            var shared = wordsShared.AsSpan(number * sentences.Count, sentences.Count);
            var found = words.In(telling.Words);
            for (var i = 0; i < shared.Length; i++)
            {
                shared[i] = (byte)BitOperations.PopCount(found[i]);
            }
        }

        firstNames[number + 1] = namesShared.Count;
    }
}
