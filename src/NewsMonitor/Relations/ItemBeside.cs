using System.Numerics;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>The sentences of an item, beside which known ones are put, one after the other. A known sentence is compared with many of
/// them: what words it shares with any of them is found in one walk over its own.</summary>
internal sealed class ItemBeside
{
    private readonly AppearancePair[] pairs;
    private readonly ItemWords words;
    private readonly ItemStems stems;

    // Of the known sentence.
    private ulong[] wordsFound = [];
    private double[] stemsFound = [];
    private double sumOfStems;
    private DateTimeOffset? publishedAt;

    /// <param name="sentences">The item's.</param>
    /// <param name="around">What they and those known hold.</param>
    public ItemBeside(IReadOnlyList<JudgedSide> sentences, WordsAround around)
    {
        Around = around;
        (words, stems) = (new ItemWords(sentences), new ItemStems(sentences, around));
        pairs = new AppearancePair[sentences.Count];
        for (var sentence = 0; sentence < pairs.Length; sentence++)
        {
            pairs[sentence] = new AppearancePair(this, sentence, sentences[sentence]);
        }
    }

    /// <summary>What the sentences around both hold.</summary>
    public WordsAround Around { get; }

    /// <summary>The known sentence; null before one was put.</summary>
    public JudgedSide? Known { get; private set; }

    /// <summary>The logarithm of one more than the days since the known sentence came out, 0 when it came out later.</summary>
    public double LogDays { get; private set; }

    /// <summary>Puts a known sentence beside those of the item.</summary>
    public void Put(JudgedSide known)
    {
        if (known.Told is { } told)
        {
            (wordsFound, stemsFound) = (words.In(told.Words), stems.In(known.Stems));
            sumOfStems = double.NaN;
        }

        // Sentences of one item follow each other.
        if (pairs.Length > 0 && publishedAt != known.PublishedAt)
        {
            (publishedAt, LogDays) = (known.PublishedAt, Math.Log(1 + Math.Max(0, (pairs[0].Later.PublishedAt - known.PublishedAt).TotalDays)));
        }

        Known = known;
    }

    /// <summary>A sentence and the known one.</summary>
    public AppearancePair Pair(int sentence)
    {
        pairs[sentence].Face(Known ?? throw new InvalidOperationException("No known sentence was put beside the item."));
        return pairs[sentence];
    }

    /// <summary>How many content words of a sentence the known one has too, in the same or another word for it; both must have a telling.</summary>
    public int WordsShared(int sentence) => BitOperations.PopCount(wordsFound[sentence]);

    /// <summary>How alike a sentence and the known one are, 0 to 1: the cosine of their weighed words; both must have a telling.</summary>
    public double Likeness(int sentence)
    {
        var shared = stemsFound[sentence];
        if (shared == 0)
        {
            return 0;
        }

        sumOfStems = double.IsNaN(sumOfStems) ? Around.Sum(Known!.Stems) : sumOfStems;
        return shared / Math.Sqrt(stems.SumOf(sentence) * sumOfStems);
    }
}
