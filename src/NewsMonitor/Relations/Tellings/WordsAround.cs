using System.Buffers;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Relations.Tellings;

/// <summary>How much each word tells two sentences apart from the others around them. What every report on a subject names
/// ("Iran", "missiles") says little; what few do says much. Where little is known around, how rare a word is in news stands in.</summary>
/// <param name="ofItem">Sentences of the item that is judged; the more there are, the less it says that one of them is near.</param>
internal sealed class WordsAround(int ofItem) : IDisposable
{
    /// <summary>How many sentences of news the general rarity counts for.</summary>
    private const double Prior = 30;

    /// <summary>Rarity is known by the text; a sentence has a word this much more seldom.</summary>
    private const double SentencesOfText = 8;

    private const int Buckets = 1 << 13;

    // Lent: they are large, and each item has its own.
    private readonly int[] counts = Empty<int>();
    private readonly int[] owners = Empty<int>();
    private readonly float[] weights = Empty<float>();
    private readonly WordRarity rarity = StanceModel.Shipped.Rarity;
    private double sentences;

    /// <summary>Sentences of the item that is judged, at least 1.</summary>
    public int OfItem { get; } = Math.Max(1, ofItem);

    public double LogOfItem { get; } = Math.Log(Math.Max(1, ofItem));

    /// <summary>What the sentences of an item and those known hold; those without a telling are left out.</summary>
    public static WordsAround Of(IReadOnlyList<JudgedSide> ofItem, IReadOnlyList<JudgedSide> known)
    {
        var around = new WordsAround(ofItem.Count(side => side.Told is not null));
        foreach (var side in ofItem.Concat(known))
        {
            if (side.Told is not null)
            {
                around.Add(side.Stems);
            }
        }

        return around;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(counts);
        ArrayPool<int>.Shared.Return(owners);
        ArrayPool<float>.Shared.Return(weights);
    }

    /// <summary>Counts a sentence; none may be counted once a weight was asked for.</summary>
    public void Add(SentenceStems sentence)
    {
        foreach (var stem in sentence.Stems)
        {
            counts[Bucket(stem)]++;
        }

        sentences++;
    }

    /// <summary>The stems that both have, those that tell most first.</summary>
    public IReadOnlyList<int> Shared(SentenceStems one, SentenceStems other, int most)
    {
        var shared = new List<int>();
        foreach (var stem in one.Stems)
        {
            if (Array.BinarySearch(other.Stems, stem) >= 0)
            {
                shared.Add(stem);
            }
        }

        shared.Sort((first, second) => Square(first) != Square(second) ? Square(second).CompareTo(Square(first)) : first.CompareTo(second));
        return shared.Count <= most ? shared : shared.GetRange(0, most);
    }

    /// <summary>The sum of <see cref="Square"/> over a sentence.</summary>
    public double Sum(SentenceStems sentence)
    {
        var sum = 0.0;
        foreach (var stem in sentence.Stems)
        {
            sum += Square(stem);
        }

        return sum;
    }

    /// <summary>How much a stem tells, squared; more than 0.</summary>
    public double Square(int stem)
    {
        var bucket = Bucket(stem);
        if (weights[bucket] == 0 || owners[bucket] != stem)
        {
            // Two stems may fall into one bucket; whose weight stands there must not depend on who was asked for first.
            (owners[bucket], weights[bucket]) = (stem, WeightOf(stem));
        }

        return weights[bucket];
    }

    private float WeightOf(int stem)
    {
        var general = Prior * Math.Exp(-rarity.Of(stem)) / SentencesOfText;
        var found = Math.Log((sentences + Prior) / (counts[Bucket(stem)] + general + 0.3)) / Math.Log(sentences + Prior);
        return (float)Math.Max(found * Math.Abs(found), 1e-6);
    }

    private static T[] Empty<T>()
    {
        var lent = ArrayPool<T>.Shared.Rent(Buckets);
        Array.Clear(lent);
        return lent;
    }

    private static int Bucket(int stem) => stem & (Buckets - 1);
}
