using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Relations.Tellings;

/// <summary>How much each word tells two sentences apart from the others around them. What every report on a subject names
/// ("Iran", "missiles") says little; what few do says much. Where little is known around, how rare a word is in news stands in.</summary>
/// <param name="ofItem">Sentences of the item that is judged; the more there are, the less it says that one of them is near.</param>
internal sealed class WordsAround(int ofItem)
{
    /// <summary>How many sentences of news the general rarity counts for.</summary>
    private const double Prior = 30;

    /// <summary>Rarity is known by the text; a sentence has a word this much more seldom.</summary>
    private const double SentencesOfText = 8;

    private const int Buckets = 1 << 13;

    private readonly int[] counts = new int[Buckets];
    private readonly float[] weights = new float[Buckets];
    private readonly WordRarity rarity = StanceModel.Shipped.Rarity;
    private double sentences;

    /// <summary>Sentences of the item that is judged, at least 1.</summary>
    public int OfItem { get; } = Math.Max(1, ofItem);

    public double LogOfItem { get; } = Math.Log(Math.Max(1, ofItem));

    /// <summary>Counts a sentence; none may be counted once a weight was asked for.</summary>
    public void Add(SentenceStems sentence)
    {
        foreach (var stem in sentence.Stems)
        {
            counts[Bucket(stem)]++;
        }

        sentences++;
    }

    /// <summary>How alike two sentences are, 0 to 1: the cosine of their weighed words.</summary>
    public double Likeness(SentenceStems one, SentenceStems other)
    {
        var shared = 0.0;
        for (int i = 0, k = 0; i < one.Stems.Length && k < other.Stems.Length;)
        {
            var (first, second) = (one.Stems[i], other.Stems[k]);
            shared += first == second ? Square(first) : 0;
            i += first <= second ? 1 : 0;
            k += second <= first ? 1 : 0;
        }

        return shared == 0 ? 0 : shared / Math.Sqrt(Sum(one) * Sum(other));
    }

    /// <summary>The stems that both have, those that tell most first.</summary>
    public IReadOnlyList<int> Shared(SentenceStems one, SentenceStems other, int most) =>
        [.. one.Stems.Intersect(other.Stems).OrderByDescending(Square).Take(most)];

    private double Sum(SentenceStems sentence)
    {
        var sum = 0.0;
        foreach (var stem in sentence.Stems)
        {
            sum += Square(stem);
        }

        return sum;
    }

    private double Square(int stem)
    {
        ref var weight = ref weights[Bucket(stem)];
        if (weight == 0)
        {
            var general = Prior * Math.Exp(-rarity.Of(stem)) / SentencesOfText;
            var found = Math.Log((sentences + Prior) / (counts[Bucket(stem)] + general + 0.3)) / Math.Log(sentences + Prior);
            weight = (float)Math.Max(found * Math.Abs(found), 1e-6);
        }

        return weight;
    }

    private static int Bucket(int stem) => stem & (Buckets - 1);
}
