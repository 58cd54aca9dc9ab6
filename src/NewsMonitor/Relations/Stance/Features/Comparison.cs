using System.Numerics;

namespace NewsMonitor.Relations.Stance.Features;

/// <summary>Where a text speaks of what a claim speaks of. One pass over the text.</summary>
internal sealed class Comparison
{
    public Comparison(StanceText claim, StanceText text, WordRarity rarity)
    {
        (Claim, Text, Terms) = (claim, text, new ClaimTerms(claim, rarity));
        Hits = new sbyte[text.Terms.Length];
        Masks = new ulong[text.Sentences];
        Scores = new float[text.Sentences];
        for (var sentence = 0; sentence < text.Sentences; sentence++)
        {
            for (var i = text.SentenceStart(sentence); i < text.SentenceEnds[sentence]; i++)
            {
                Hits[i] = (sbyte)Terms.Find(text.Terms[i], text.Prefixes[i]);
                Masks[sentence] |= Hits[i] < 0 ? 0 : 1UL << Hits[i];
            }

            Scores[sentence] = Terms.Share(Masks[sentence]);
            All |= Masks[sentence];
            Best = Scores[sentence] > Scores[Best] ? sentence : Best;
        }
    }

    public StanceText Claim { get; }

    public StanceText Text { get; }

    public ClaimTerms Terms { get; }

    /// <summary>The claim's term at each token of the text, or -1.</summary>
    public sbyte[] Hits { get; }

    /// <summary>The claim's terms in each sentence.</summary>
    public ulong[] Masks { get; }

    /// <summary>How much of the claim each sentence holds, 0 to 1.</summary>
    public float[] Scores { get; }

    /// <summary>The claim's terms anywhere in the text.</summary>
    public ulong All { get; }

    /// <summary>The sentence that holds most of the claim, the first of equals.</summary>
    public int Best { get; }

    /// <summary>The claim's terms in the first sentences.</summary>
    public ulong Lead(int sentences)
    {
        var mask = 0UL;
        for (var i = 0; i < Math.Min(sentences, Masks.Length); i++)
        {
            mask |= Masks[i];
        }

        return mask;
    }

    public static int Count(ulong set) => BitOperations.PopCount(set);
}
