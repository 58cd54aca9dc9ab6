namespace NewsMonitor.Relations.Stance.Features;

/// <summary>How much a text shares with a claim, and where.</summary>
internal static class OverlapFeatures
{
    private const int LeadSentences = 3;
    private const int RankedSentences = 4;

    public static void Write(Comparison pair, FeatureRow row)
    {
        WriteCover(pair, row);
        WriteSentences(pair, row);
        WriteMentions(pair, row);
        WriteRuns(pair, row);
        row.Add(pair.Terms.Count);
        row.Add(pair.Claim.Terms.Length);
        row.Add(pair.Terms.Total);
        row.Add(Math.Log(1 + pair.Text.Sentences));
        row.Add(Math.Log(1 + pair.Text.Terms.Length));
    }

    private static void WriteCover(Comparison pair, FeatureRow row)
    {
        var (terms, best) = (pair.Terms, pair.Masks.Length == 0 ? 0 : pair.Masks[pair.Best]);
        ulong[] places = [pair.All, pair.Lead(1), pair.Lead(LeadSentences), best];
        foreach (var place in places)
        {
            row.Add(terms.Share(place));
            row.Add(terms.Count == 0 ? 0 : (double)Comparison.Count(place) / terms.Count);
            row.Add(terms.ShareOf(place, terms.Names));
        }

        row.Add(terms.ShareOf(pair.All, terms.Numbers));
        row.Add(Comparison.Count(terms.Names));
        row.Add(Comparison.Count(terms.Names & ~pair.All));
        row.Add(Comparison.Count(terms.Numbers & ~pair.All));
        row.Add(Comparison.Count(pair.All));
        var (foundRarest, missedRarest) = (0f, 0f);
        for (var term = 0; term < terms.Count; term++)
        {
            var isFound = (pair.All >> term & 1) != 0;
            foundRarest = isFound ? Math.Max(foundRarest, terms.Weight(term)) : foundRarest;
            missedRarest = isFound ? missedRarest : Math.Max(missedRarest, terms.Weight(term));
        }

        row.Add(foundRarest);
        row.Add(missedRarest);
        row.Add(foundRarest - missedRarest);
    }

    private static void WriteSentences(Comparison pair, FeatureRow row)
    {
        var pairBest = 0f;
        for (var i = 0; i + 1 < pair.Masks.Length; i++)
        {
            pairBest = Math.Max(pairBest, pair.Terms.Share(pair.Masks[i] | pair.Masks[i + 1]));
        }

        row.Add(pairBest);
        var ranked = pair.Scores.OrderDescending().Take(RankedSentences).ToArray();
        for (var i = 1; i < RankedSentences; i++)
        {
            row.Add(i < ranked.Length ? ranked[i] : 0);
        }

        var sentences = Math.Max(1, pair.Scores.Length);
        row.Add(Math.Log(1 + pair.Best));
        row.Add((double)pair.Best / sentences);
        row.Add(pair.Scores.Sum() / sentences);
        row.Add(pair.Scores.Count(score => score >= 0.5f));
        row.Add(pair.Scores.Count(score => score >= 0.3f) / (double)sentences);
        row.Add(pair.Scores.Count(score => score > 0) / (double)sentences);
    }

    private static void WriteMentions(Comparison pair, FeatureRow row)
    {
        Span<int> mentions = stackalloc int[64];
        var (weight, content, first) = (0.0, 0, -1);
        for (var i = 0; i < pair.Hits.Length; i++)
        {
            content += (pair.Text.Kinds[i] & TermKind.Content) != 0 ? 1 : 0;
            if (pair.Hits[i] >= 0)
            {
                mentions[pair.Hits[i]]++;
                weight += pair.Terms.Weight(pair.Hits[i]);
                first = first < 0 ? i : first;
            }
        }

        var (most, saturated) = (0, 0.0);
        for (var term = 0; term < pair.Terms.Count; term++)
        {
            most = Math.Max(most, mentions[term]);
            saturated += pair.Terms.Weight(term) * mentions[term] / (mentions[term] + 1.5);
        }

        row.Add(weight / Math.Max(1, content));
        row.Add(Math.Log(1 + weight));
        row.Add(saturated / Math.Max(0.1, pair.Terms.Total));
        row.Add(Math.Log(1 + most));
        row.Add(first < 0 ? 9 : Math.Log(1 + first));
    }

    /// <summary>Words of the claim that stand together in the text as they do in the claim.</summary>
    private static void WriteRuns(Comparison pair, FeatureRow row)
    {
        var claim = pair.Claim.Terms.Where(term => term != 0).ToArray();
        var twos = new HashSet<long>();
        for (var i = 0; i + 1 < claim.Length; i++)
        {
            twos.Add(Two(claim[i], claim[i + 1]));
        }

        var (found, run, longest, foundLead) = (new HashSet<long>(), 0, 0, 0);
        var (before, leadEnd) = (0, pair.Text.Sentences == 0 ? 0 : pair.Text.SentenceEnds[Math.Min(LeadSentences, pair.Text.Sentences) - 1]);
        for (var i = 0; i < pair.Text.Terms.Length; i++)
        {
            if (pair.Text.Terms[i] is var term and not 0)
            {
                var two = Two(before, term);
                run = twos.Contains(two) ? run + 1 : 0;
                longest = Math.Max(longest, run);
                foundLead += run > 0 && found.Add(two) && i < leadEnd ? 1 : 0;
                before = term;
            }
        }

        row.Add(found.Count / (double)Math.Max(1, twos.Count));
        row.Add(foundLead / (double)Math.Max(1, twos.Count));
        row.Add(longest);
        row.Add(longest / (double)Math.Max(1, claim.Length - 1));
    }

    private static long Two(int first, int second) => ((long)first << 32) | (uint)second;
}
