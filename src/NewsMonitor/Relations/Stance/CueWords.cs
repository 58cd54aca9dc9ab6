using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Relations.Stance;

/// <summary>Finds the cues of a sentence; the words are read once from <c>cues.tsv</c>.</summary>
internal sealed class CueWords
{
    /// <summary>How many words before a cue a negation turns it.</summary>
    private const int NegationReach = 3;

    private static readonly Lazy<CueWords> TheShipped = new(() => new CueWords());

    private readonly PhraseTrie<object> phrases = new();

    private CueWords()
    {
        foreach (var row in WordTable.Rows("cues", 2))
        {
            object group = Enum.Parse<CueGroup>(row[0], ignoreCase: true);
            foreach (var phrase in WordTable.Alternatives(row[1]))
            {
                phrases.Add(phrase, group);
            }
        }
    }

    public static CueWords Shipped => TheShipped.Value;

    /// <summary>Adds the cues of a sentence in their order.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="offset">The place of its first token in the text.</param>
    /// <param name="cues">Where they are added.</param>
    public void Find(List<Token> tokens, int offset, List<Cue> cues)
    {
        var negatedAt = -NegationReach - 1;
        for (var i = 0; i < tokens.Count;)
        {
            var step = 1;
            if (phrases.Find(tokens, i, out var length) is CueGroup group)
            {
                step = length;
                var turned = i - negatedAt <= NegationReach ? Turned(group) : group;
                cues.Add(new Cue(offset + i, turned));
                negatedAt = group == CueGroup.Negation ? i : negatedAt;
            }

            if (tokens[i].Is(TokenShape.Negated))
            {
                cues.Add(new Cue(offset + i, CueGroup.Negation));
                negatedAt = i;
            }

            i += step;
        }
    }

    /// <summary>What a cue says after a negation: "not true" is false, "not a hoax" is true.</summary>
    private static CueGroup Turned(CueGroup group) => group switch
    {
        CueGroup.True or CueGroup.Reality => CueGroup.False,
        CueGroup.Confirm => CueGroup.Unverified,
        CueGroup.Evidence => CueGroup.NoEvidence,
        CueGroup.Hoax or CueGroup.Satire or CueGroup.False => CueGroup.True,
        _ => group,
    };
}
