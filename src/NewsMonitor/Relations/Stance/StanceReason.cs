using NewsMonitor.Relations.Stance.Features;

namespace NewsMonitor.Relations.Stance;

/// <summary>Puts into words what a reader can check of a verdict: the cue, and the claim's word it stands by. Only words of the
/// claim and of the list of cues are named, as letters and digits.</summary>
internal static class StanceReason
{
    private const int Reach = 8;

    private static readonly CueGroup[] Against = [CueGroup.Hoax, CueGroup.Deny, CueGroup.Debunk, CueGroup.False, CueGroup.NoEvidence, CueGroup.Satire, CueGroup.Doubt, CueGroup.Reality, CueGroup.Negation];
    private static readonly CueGroup[] Open = [CueGroup.Alleged, CueGroup.Reported, CueGroup.Rumour, CueGroup.Unverified, CueGroup.Claims, CueGroup.Sources, CueGroup.Possible, CueGroup.Likely, CueGroup.Doubt, CueGroup.Question, CueGroup.Says];
    private static readonly CueGroup[] For = [CueGroup.Confirm, CueGroup.True];

    /// <summary>Why nothing can be said of a pair that shares no word.</summary>
    public static string Nothing(Comparison pair) =>
        pair.Terms.Count == 0 ? "The claim names nothing that a text could be compared with."
        : pair.Text.Sentences == 0 ? "The text has no sentence to read."
        : "The text mentions nothing that the claim is about.";

    public static string Of(StanceLabel label, Comparison pair) => label switch
    {
        StanceLabel.Agree => Side(pair, For, "The text says what the claim says", "The text says it as a thing that is so"),
        StanceLabel.Disagree => Side(pair, Against, "The text speaks against the claim", "The text tells it otherwise than the claim does"),
        StanceLabel.Discuss => Side(pair, Open, "The text takes the claim up without taking a side", "The text takes the claim up without taking a side"),
        _ => $"The text is about something else: it has {Comparison.Count(pair.All)} of the {pair.Terms.Count} words that the claim turns on{Missing(pair)}.",
    };

    private static string Side(Comparison pair, CueGroup[] groups, string withCue, string without)
    {
        var share = $"{Comparison.Count(pair.Masks[pair.Best])} of the claim's {pair.Terms.Count} words stand in one sentence";
        return Nearest(pair, groups) is var (cue, word) ? $"{withCue}: '{cue}' near '{word}'; {share}." : $"{without}; {share}.";
    }

    /// <summary>The cue closest to a word of the claim, in the sentence that holds most of it.</summary>
    private static (string Cue, string Word)? Nearest(Comparison pair, CueGroup[] groups)
    {
        (string, string)? nearest = null;
        var best = 0.0;
        var sentence = 0;
        foreach (var cue in pair.Text.Cues)
        {
            while (cue.At >= pair.Text.SentenceEnds[sentence])
            {
                sentence++;
            }

            var rank = Array.IndexOf(groups, cue.Group);
            for (var i = Math.Max(pair.Text.SentenceStart(sentence), cue.At - Reach); rank >= 0 && i < Math.Min(pair.Text.SentenceEnds[sentence], cue.At + Reach); i++)
            {
                var weight = pair.Hits[i] < 0 || i == cue.At ? 0 : (pair.Scores[sentence] + 0.1) / (1 + Math.Abs(i - cue.At) * 0.1 + rank * 0.2);
                if (weight > best)
                {
                    (best, nearest) = (weight, (pair.Text.Words[cue.At], pair.Text.Words[i]));
                }
            }
        }

        return nearest;
    }

    private static string Missing(Comparison pair)
    {
        var (rarest, weight) = ("", 0f);
        for (var i = 0; i < pair.Claim.Terms.Length; i++)
        {
            if (pair.Terms.Find(pair.Claim.Terms[i], prefix: 0) is >= 0 and var term && (pair.All >> term & 1) == 0 && pair.Terms.Weight(term) > weight)
            {
                (rarest, weight) = (pair.Claim.Words[i], pair.Terms.Weight(term));
            }
        }

        return rarest.Length == 0 ? "" : $", and not '{rarest}'";
    }
}
