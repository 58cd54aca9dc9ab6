using NewsMonitor.Relations.Stance.Features;

namespace NewsMonitor.Relations.Stance.Training;

/// <summary>Short texts made of the labelled pairs, since news comes in single sentences too and the labelled articles are long:
/// the heads of articles, and claims put into the phrasings of <c>phrasings.tsv</c>.</summary>
internal sealed class ShortTexts
{
    private const int PhrasingsAClaim = 4;
    private const int Tries = 60;
    private const int LongestHead = 3;
    private const int UnrelatedHeads = 4;
    private const float HeadWeight = 0.3f;
    private const float PhrasingWeight = 0.25f;

    private static readonly (StanceLabel Label, string Pattern)[] Patterns =
        [.. WordTable.Rows("phrasings", 2).Select(row => (Enum.Parse<StanceLabel>(row[0], ignoreCase: true), row[1]))];

    private readonly Dictionary<string, Example[]> ofClaim = [];

    /// <param name="claims">Every claim, by its words, in a fixed order.</param>
    public ShortTexts(IReadOnlyList<KeyValuePair<string, StanceText>> claims)
    {
        var phrased = claims.Select((claim, place) => Phrased(claim.Key, claim.Value, place)).ToArray();
        for (var place = 0; place < claims.Count; place++)
        {
            ofClaim[claims[place].Key] = [.. phrased[place], .. Unlike(claims, phrased, place)];
        }
    }

    /// <summary>What is learned from a claim whatever articles it was paired with.</summary>
    public IReadOnlyList<Example> Of(string claim) => ofClaim[claim];

    /// <summary>The pair with the text's first sentences alone, as long as they speak of the claim at all.</summary>
    public static Example? Head(Example pair, int place, WordRarity rarity)
    {
        var sentences = 1 + place % LongestHead;
        if (pair.Text.Sentences <= sentences || (pair.Label == StanceLabel.Unrelated && place % UnrelatedHeads != 0))
        {
            return null;
        }

        var head = pair.Text.First(sentences);
        var speaksOfIt = new Comparison(pair.Claim, head, rarity).All != 0;
        return speaksOfIt ? pair with { Text = head, Weight = HeadWeight } : null;
    }

    /// <summary>Only a claim without cues of its own means after a phrasing what the phrasing says.</summary>
    private static Example[] Phrased(string words, StanceText claim, int place)
    {
        if (claim.Sentences != 1 || claim.Kinds.Any(kind => (kind & TermKind.Cue) != 0) || claim.Cues.Any(cue => cue.Group is CueGroup.Negation or CueGroup.Question))
        {
            return [];
        }

        return [.. Enumerable.Range(0, PhrasingsAClaim).Select(i => Patterns[(place * 7 + i * 17) % Patterns.Length]).Select(phrasing => new Example(
            claim,
            StanceTextReader.Shipped.ReadText(phrasing.Pattern.Replace("{0}", words.Trim().TrimEnd('.'), StringComparison.Ordinal)),
            phrasing.Label,
            PhrasingWeight))];
    }

    /// <summary>Phrasings of other claims that share a word or two with this one, and no more.</summary>
    private static IEnumerable<Example> Unlike(IReadOnlyList<KeyValuePair<string, StanceText>> claims, Example[][] phrased, int place)
    {
        var claim = claims[place].Value;
        var terms = Subject(claim);
        for (var (turn, found) = (1, 0); turn <= Tries && found < PhrasingsAClaim; turn++)
        {
            var other = (place + turn * 37) % claims.Count;
            var shared = Subject(claims[other].Value).Count(terms.Contains);
            if (shared > 0 && shared * 3 <= terms.Count && phrased[other].Length > 0)
            {
                found++;
                yield return new Example(claim, phrased[other][turn % phrased[other].Length].Text, StanceLabel.Unrelated, PhrasingWeight);
            }
        }
    }

    private static HashSet<int> Subject(StanceText claim) =>
        [.. claim.Terms.Where((_, place) => (claim.Kinds[place] & (TermKind.Content | TermKind.Cue)) == TermKind.Content)];
}
