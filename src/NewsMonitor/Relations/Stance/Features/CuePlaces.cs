namespace NewsMonitor.Relations.Stance.Features;

/// <summary>Counts of cues by place and group.</summary>
internal sealed class CuePlaces
{
    /// <summary>In the claim.</summary>
    public const int Claim = 0;

    /// <summary>In the first sentences of the text.</summary>
    public const int Lead = 1;

    /// <summary>In the sentence that holds most of the claim.</summary>
    public const int Best = 2;

    /// <summary>In the sentences before and after that.</summary>
    public const int Beside = 3;

    /// <summary>In every sentence, weighed by how much of the claim it holds; a mean.</summary>
    public const int Held = 4;

    /// <summary>A few words from the claim's own, weighed by how rare those are; relative to the claim's words found.</summary>
    public const int Near = 5;

    /// <summary>In the whole text, a hundred words.</summary>
    public const int Whole = 6;

    private const int Places = 7;

    private static readonly int GroupCount = Enum.GetValues<CueGroup>().Length;

    private readonly float[] counts = new float[Places * GroupCount];
    private readonly float[] firsts = new float[GroupCount];

    public CuePlaces(Comparison pair, int leadSentences, int nearWords)
    {
        Array.Fill(firsts, 1);
        foreach (var cue in pair.Claim.Cues)
        {
            counts[Place(Claim, cue.Group)]++;
        }

        var (sentence, held) = (0, Math.Max(0.01f, pair.Scores.Sum(score => score * score)));
        var anchors = Math.Max(1, pair.Hits.Count(hit => hit >= 0));
        foreach (var cue in pair.Text.Cues)
        {
            while (cue.At >= pair.Text.SentenceEnds[sentence])
            {
                sentence++;
            }

            Count(pair, cue, sentence, leadSentences);
            counts[Place(Held, cue.Group)] += pair.Scores[sentence] * pair.Scores[sentence] / held;
            counts[Place(Near, cue.Group)] += Nearness(pair, cue.At, sentence, nearWords) * 10 / anchors;
        }
    }

    public float Sum(int place, CueGroup[] groups)
    {
        var sum = 0f;
        foreach (var group in groups)
        {
            sum += counts[Place(place, group)];
        }

        return sum;
    }

    /// <summary>The first sentence with such a cue, as a share of the text; 1 when there is none.</summary>
    public float First(CueGroup[] groups)
    {
        var first = 1f;
        foreach (var group in groups)
        {
            first = Math.Min(first, firsts[(int)group]);
        }

        return first;
    }

    private void Count(Comparison pair, Cue cue, int sentence, int leadSentences)
    {
        counts[Place(Whole, cue.Group)] += 100f / pair.Text.Terms.Length;
        firsts[(int)cue.Group] = Math.Min(firsts[(int)cue.Group], (float)sentence / pair.Text.Sentences);
        if (sentence < leadSentences)
        {
            counts[Place(Lead, cue.Group)]++;
        }

        if (Math.Abs(sentence - pair.Best) is var distance and < 2)
        {
            counts[Place(distance == 0 ? Best : Beside, cue.Group)]++;
        }
    }

    /// <summary>How rare the rarest word of the claim is that stands a few words from a cue, 0 to 1.</summary>
    private static float Nearness(Comparison pair, int at, int sentence, int nearWords)
    {
        var nearest = 0f;
        var end = Math.Min(pair.Text.SentenceEnds[sentence], at + nearWords + 1);
        for (var i = Math.Max(pair.Text.SentenceStart(sentence), at - nearWords); i < end; i++)
        {
            nearest = pair.Hits[i] < 0 ? nearest : Math.Max(nearest, pair.Terms.Weight(pair.Hits[i]));
        }

        return nearest / Math.Max(0.01f, pair.Terms.Rarest);
    }

    private static int Place(int place, CueGroup group) => place * GroupCount + (int)group;
}
