namespace NewsMonitor.Relations.Stance.Features;

/// <summary>Whether the claim's words are negated in the text as they are in the claim.</summary>
internal static class ParityFeatures
{
    private const int Before = 5;
    private const int After = 4;

    public static void Write(Comparison pair, FeatureRow row)
    {
        var inClaim = TurnedTerms(pair);
        var turned = Turns(pair.Text);
        var (all, differing, turnedWeight, bestAll, bestDiffering) = (0f, 0f, 0f, 0f, 0f);
        for (var sentence = 0; sentence < pair.Text.Sentences; sentence++)
        {
            for (var i = pair.Text.SentenceStart(sentence); i < pair.Text.SentenceEnds[sentence]; i++)
            {
                if (pair.Hits[i] < 0)
                {
                    continue;
                }

                var weight = pair.Terms.Weight(pair.Hits[i]) * pair.Scores[sentence];
                var differs = turned[i] != ((inClaim >> pair.Hits[i] & 1) != 0);
                all += weight;
                differing += differs ? weight : 0;
                turnedWeight += turned[i] ? weight : 0;
                bestAll += sentence == pair.Best ? weight : 0;
                bestDiffering += differs && sentence == pair.Best ? weight : 0;
            }
        }

        row.Add(differing / Math.Max(0.01f, all));
        row.Add(turnedWeight / Math.Max(0.01f, all));
        row.Add(bestDiffering / Math.Max(0.01f, bestAll));
        row.Add(pair.Terms.Share(inClaim));
        WriteQuotes(pair, row);
    }

    private static void WriteQuotes(Comparison pair, FeatureRow row)
    {
        row.Add(pair.Claim.Kinds.Count(kind => (kind & TermKind.Quote) != 0));
        row.Add(pair.Text.Kinds.Count(kind => (kind & TermKind.Quote) != 0) * 100.0 / Math.Max(1, pair.Text.Kinds.Length));
        row.Add(Array.IndexOf(pair.Claim.Words, ":"));
        row.Add(pair.Text.Words.Count(word => word is "i" or "we" or "my" or "our") * 100.0 / Math.Max(1, pair.Text.Words.Length));
        row.Add(pair.Text.Words.Count(word => word is "you" or "your") * 100.0 / Math.Max(1, pair.Text.Words.Length));
    }

    private static ulong TurnedTerms(Comparison pair)
    {
        var turned = Turns(pair.Claim);
        var terms = 0UL;
        for (var i = 0; i < turned.Length; i++)
        {
            if (turned[i] && pair.Terms.Find(pair.Claim.Terms[i], prefix: 0) is >= 0 and var term)
            {
                terms |= 1UL << term;
            }
        }

        return terms;
    }

    /// <summary>The words in reach of a negation or of a cue of refuting; two of them turn a word back.</summary>
    private static bool[] Turns(StanceText text)
    {
        var turned = new bool[text.Terms.Length];
        var sentence = 0;
        foreach (var cue in text.Cues)
        {
            while (cue.At >= text.SentenceEnds[sentence])
            {
                sentence++;
            }

            if (cue.Group is CueGroup.Negation or CueGroup.Hoax or CueGroup.Satire or CueGroup.False or CueGroup.Deny or CueGroup.Debunk or CueGroup.NoEvidence)
            {
                var from = Math.Max(text.SentenceStart(sentence), cue.Group == CueGroup.Negation ? cue.At : cue.At - Before);
                var to = Math.Min(text.SentenceEnds[sentence], cue.At + After + 1);
                for (var i = from; i < to; i++)
                {
                    turned[i] ^= true;
                }
            }
        }

        return turned;
    }
}
