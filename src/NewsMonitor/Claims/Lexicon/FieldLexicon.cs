using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Lexicon;

/// <summary>The word lists of the field, read once from the data files of this folder.</summary>
internal sealed class FieldLexicon
{
    private readonly HashSet<string> abbreviations;
    private readonly HashSet<Word> ranks;

    /// <exception cref="InvalidDataException">A row is not in the format.</exception>
    public FieldLexicon(LexiconRows rows)
    {
        abbreviations = rows.Of("abbreviations", 1).Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        ranks = [.. rows.Of("ranks", 1).Select(row => Word.Of(row[0]))];
        foreach (var rank in ranks)
        {
            rank.Add(WordUse.Rank);
        }

        var inflection = new Inflection(rows);
        foreach (var row in rows.Of("transfer", 5, 1, 2, 3, 4))
        {
            AddTrigger(Transfer, inflection, row[0], row[1], new Trigger(row[0], Enum.Parse<TriggerKind>(row[2], ignoreCase: true), "transfer", row[3], row[4], VerbForm.None));
        }

        foreach (var row in rows.Of("other-events", 4, 1, 2, 3))
        {
            AddTrigger(Others, inflection, row[0], row[1], new Trigger(row[0], TriggerKind.Act, row[2], row[3], "", VerbForm.None));
        }

        foreach (var row in rows.Of("speech", 2, 1))
        {
            AddTrigger(Speech, inflection, row[0], row[1], new Trigger(row[0], TriggerKind.Act, "speech", row[1], "", VerbForm.None));
        }

        foreach (var row in rows.Of("modality", 2, 1))
        {
            Modality.Add(row[0], new ModalityCue(Enum.Parse<Modality>(row[1], ignoreCase: true)));
        }

        Fill(Negation, rows.Of("negation", 2, 1));
        Fill(Anonymous, rows.Of("anonymous", 2, 1));
    }

    /// <summary>Words of transfers; a word may be verb and noun.</summary>
    public PhraseTrie<Trigger[]> Transfer { get; } = new(WordUse.Transfer);

    /// <summary>Words of the other families.</summary>
    public PhraseTrie<Trigger[]> Others { get; } = new(WordUse.OtherEvent);

    public PhraseTrie<Trigger[]> Speech { get; } = new(WordUse.Speech);

    public PhraseTrie<ModalityCue> Modality { get; } = new(WordUse.Modality);

    public PhraseTrie<string> Negation { get; } = new(WordUse.Negation);

    public PhraseTrie<string> Anonymous { get; } = new(WordUse.Anonymous);

    public bool IsAbbreviation(string word) => abbreviations.Contains(word);

    /// <summary>Whether a word is a rank or office that stands beside a name: "minister", "admiral".</summary>
    public bool IsRank(Word word) => (word.Uses & WordUse.Rank) != 0 && ranks.Contains(word);

    private static void AddTrigger(PhraseTrie<Trigger[]> trie, Inflection inflection, string lemma, string part, Trigger trigger)
    {
        var forms = part == "verb" ? inflection.OfVerb(lemma) : [(lemma, VerbForm.None), (Inflection.Plural(lemma), VerbForm.None)];
        foreach (var (text, form) in forms)
        {
            trie.Add(text, [trigger with { Form = form }], (old, added) => [.. old, .. added]);
        }
    }

    private static void Fill(PhraseTrie<string> trie, IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            trie.Add(row[0], row[1]);
        }
    }
}
