namespace NewsMonitor.Claims.Lexicon;

/// <summary>The forms of English verbs and nouns, by rule, with the exceptions of irregular.tsv.</summary>
internal sealed class Inflection
{
    private readonly Dictionary<string, (string[] Past, string[] Participle, string Gerund)> irregular = new(StringComparer.Ordinal);

    public Inflection(LexiconRows rows)
    {
        foreach (var row in rows.Of("irregular", 4))
        {
            irregular[row[0]] = (LexiconTable.Alternatives(row[1]), LexiconTable.Alternatives(row[2]), row[3]);
        }
    }

    /// <summary>Every form of a verb; of several words the first is inflected ("turn down", "turned down").</summary>
    public IEnumerable<(string Text, VerbForm Form)> OfVerb(string lemma)
    {
        var space = lemma.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (lemma, "") : (lemma[..space], lemma[space..]);
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        void Add(string form, VerbForm kind) => forms[form + rest] = forms.GetValueOrDefault(form + rest) | kind;

        Add(verb, VerbForm.Base);
        if (verb == "in")
        {
            return [(lemma, VerbForm.Base | VerbForm.Gerund)];
        }

        Add(verb switch { "have" => "has", "be" => "is", "go" => "goes", _ => Plural(verb) }, VerbForm.Present);
        if (irregular.TryGetValue(verb, out var exception))
        {
            Array.ForEach(exception.Past, form => Add(form, VerbForm.Past));
            Array.ForEach(exception.Participle, form => Add(form, VerbForm.Participle));
            foreach (var gerund in LexiconTable.Alternatives(exception.Gerund))
            {
                Add(gerund, VerbForm.Gerund);
            }
        }
        else
        {
            Add(RegularPast(verb), VerbForm.Past | VerbForm.Participle);
            Add(verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing" : verb + "ing", VerbForm.Gerund);
        }

        return forms.Select(pair => (pair.Key, pair.Value));
    }

    /// <summary>Plural of a noun, third person of a verb: the same rule.</summary>
    public static string Plural(string word) => word switch
    {
        _ when word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        _ when word.EndsWith('y') && word.Length > 2 && !IsVowel(word[^2]) => word[..^1] + "ies",
        _ => word + "s",
    };

    private static string RegularPast(string verb) => verb switch
    {
        _ when verb.EndsWith('e') => verb + "d",
        _ when verb.EndsWith('y') && !IsVowel(verb[^2]) => verb[..^1] + "ied",
        _ => verb + "ed",
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
