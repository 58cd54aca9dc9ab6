using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Lexicon;

/// <summary>The words by which any news tells what happens, grouped into steps, each a set of paraphrases.</summary>
internal sealed class StepLexicon
{
    /// <summary>In <c>step-fields.tsv</c>, the row of steps that two do together.</summary>
    private const string Mutual = "mutual";

    private readonly HashSet<string> turning;
    private readonly HashSet<string> mutual;

    /// <summary>Of each step the words whose subject takes; null for all its words.</summary>
    private readonly Dictionary<string, HashSet<string>?> takers;

    /// <exception cref="InvalidDataException">A row is not in the format.</exception>
    public StepLexicon(LexiconRows rows)
    {
        var relations = rows.Of("step-relations", 3, 1).ToList();
        turning = [.. relations.Where(row => row[1] == "turns").Select(row => row[0])];
        Relations = relations.FindAll(row => row[1] != "turns").ConvertAll(row => (row[0], row[1], row[2]));
        var fields = rows.Of("step-fields", 3, 1).ToLookup(row => row[0] == Mutual);
        mutual = [.. fields[true].SelectMany(row => LexiconTable.Alternatives(row[2]))];
        Fields = [.. fields[false].SelectMany(row => LexiconTable.Alternatives(row[2]).Select(step => (row[0], row[1] == "for", step)))];
        takers = rows.Of("takers", 2).GroupBy(row => row[0], StringComparer.Ordinal).ToDictionary(
            step => step.Key,
            step => step.Any(row => row[1] == "*") ? null : step.SelectMany(row => LexiconTable.Alternatives(row[1])).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        var inflection = new Inflection(rows);
        foreach (var row in rows.Of("steps", 5))
        {
            Gists[row[0]] = row[4];
            foreach (var verb in LexiconTable.Alternatives(row[1]))
            {
                foreach (var (text, form) in inflection.OfVerb(verb))
                {
                    Add(text, new Trigger(verb, TriggerKind.Act, "step", row[0], "verb", form));
                }
            }

            foreach (var noun in LexiconTable.Alternatives(row[2]))
            {
                Add(noun, new Trigger(noun, TriggerKind.Act, "step", row[0], "noun", VerbForm.None));
                Add(Inflection.Plural(noun), new Trigger(noun, TriggerKind.Act, "step", row[0], "noun", VerbForm.None));
            }

            foreach (var state in LexiconTable.Alternatives(row[3]))
            {
                Add(state, new Trigger(state, TriggerKind.Act, "step", row[0], "state", VerbForm.None));
            }
        }
    }

    /// <summary>Words to the steps they may name; a word may be verb, noun and state.</summary>
    public PhraseTrie<StepWord> Words { get; } = new(WordUse.Step);

    /// <summary>Each step in a few words for people.</summary>
    public Dictionary<string, string> Gists { get; } = new(StringComparer.Ordinal);

    /// <summary>How steps stand to one another; see step-relations.tsv.</summary>
    public IReadOnlyList<(string First, string Relation, string Second)> Relations { get; }

    /// <summary>Fields of steps with their sides; see step-fields.tsv.</summary>
    public IReadOnlyList<(string Field, bool For, string Step)> Fields { get; }

    /// <summary>Whether a step undoes what it is done to: whoever suspends a delivery does not deliver.</summary>
    public bool Turns(string step) => turning.Contains(step);

    /// <summary>Whether it is all the same who of two does it: they meet, merge, sign.</summary>
    public bool IsMutual(string step) => mutual.Contains(step);

    /// <summary>Whether a step goes from one to another and some words for it are of who takes: "sell" and "buy".</summary>
    public bool HasTakers(string step) => takers.ContainsKey(step);

    /// <summary>Whether the subject of a word is who takes: "buy", and not "sell".</summary>
    public bool Takes(Trigger trigger) => takers.TryGetValue(trigger.Step, out var words) && (words is null || words.Contains(trigger.Lemma));

    private void Add(string text, Trigger trigger) => Words.Add(text, new StepWord([trigger]), (old, _) => old.With(trigger));
}
