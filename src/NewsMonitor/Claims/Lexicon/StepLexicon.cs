namespace NewsMonitor.Claims.Lexicon;

/// <summary>The words by which any news tells what happens, grouped into steps, each a set of paraphrases.</summary>
internal sealed class StepLexicon
{
    private readonly HashSet<string> turning;

    /// <exception cref="InvalidDataException">A row is not in the format.</exception>
    public StepLexicon(LexiconRows rows)
    {
        var relations = rows.Of("step-relations", 3, 1).ToList();
        turning = [.. relations.Where(row => row[1] == "turns").Select(row => row[0])];
        Relations = relations.FindAll(row => row[1] != "turns").ConvertAll(row => (row[0], row[1], row[2]));
        Fields = [.. rows.Of("step-fields", 3, 1).SelectMany(row => LexiconTable.Alternatives(row[2]).Select(step => (row[0], row[1] == "for", step)))];
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
    public PhraseTrie<Trigger[]> Words { get; } = new();

    /// <summary>Each step in a few words for people.</summary>
    public Dictionary<string, string> Gists { get; } = new(StringComparer.Ordinal);

    /// <summary>How steps stand to one another; see step-relations.tsv.</summary>
    public IReadOnlyList<(string First, string Relation, string Second)> Relations { get; }

    /// <summary>Fields of steps with their sides; see step-fields.tsv.</summary>
    public IReadOnlyList<(string Field, bool For, string Step)> Fields { get; }

    /// <summary>Whether a step undoes what it is done to: whoever suspends a delivery does not deliver.</summary>
    public bool Turns(string step) => turning.Contains(step);

    private void Add(string text, Trigger trigger) =>
        Words.Add(text, [trigger], (old, added) => Array.Exists(old, t => t.Step == trigger.Step && t.Side == trigger.Side) ? old : [.. old, .. added]);
}
