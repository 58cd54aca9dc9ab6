namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>Chooses from the dictionary the words news would use, their most frequent senses, and the links between those.</summary>
internal sealed class WordChoice
{
    /// <summary>More derivations than this say little of a word.</summary>
    private const int MostDerived = 4;

    /// <summary>What stands over so many senses is too general to make two of them alike: change, be, act.</summary>
    private const int MostUnderOne = 40;

    private readonly WordNetFiles files;
    private readonly SenseChoice chosen;
    private readonly Dictionary<(WordClass Class, int Offset), int> places = [];

    public WordChoice(WordNetFiles files)
    {
        this.files = files;
        chosen = new SenseChoice(files);
        foreach (var synset in chosen.Senses.Values.SelectMany(senses => senses).Select(synset => synset.Id).Distinct().Order())
        {
            places.Add(synset, places.Count);
        }

        Senses = [.. places.Keys.Select(id => (id.Class, Near(files.Synsets[id])))];
        Words = [.. chosen.Senses.Keys.Select(key => key.Word).Distinct().Order(StringComparer.Ordinal).Select(Choose)];
        Forms = new FormChoice(files, chosen).Forms;
    }

    /// <summary>The senses: class, and the senses that are near by one link.</summary>
    public IReadOnlyList<(WordClass Class, int[] Near)> Senses { get; }

    /// <summary>The words, sorted.</summary>
    public IReadOnlyList<ChosenWord> Words { get; }

    /// <summary>Irregular forms, sorted.</summary>
    public IReadOnlyList<WordForm> Forms { get; }

    private int[] Near(Synset synset) => Places(
        from pointer in synset.Pointers
        where pointer.Symbol is "@" or "*" or ">" or "&"
        where pointer.Symbol != "@" || Under(pointer) <= MostUnderOne
        select (pointer.Class, pointer.Offset));

    private int Under(SynsetPointer pointer) => files.Synsets[(pointer.Class, pointer.Offset)].Pointers.Count(below => below.Symbol == "~");

    private ChosenWord Choose(string word)
    {
        var own = chosen.Of(word).ToList();
        var bases = Bases(word).ToList();
        return new ChosenWord(
            word,
            Places(own.Select(synset => synset.Id)),
            [.. Places(bases.Select(link => link.Sense).Except(own).Select(synset => synset.Id)).Take(MostDerived)],
            Places(own.Select(synset => (synset, word)).Concat(bases).SelectMany(Antonyms)),
            [.. bases.Select(link => link.Root).Where(root => root != word).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The verbs and adjectives, in chosen senses, that any sense of a noun is derived from. A noun that is one who
    /// acts, or a thing made, is not the act: "seller", "building".</summary>
    private IEnumerable<(Synset Sense, string Root)> Bases(string word) =>
        from offset in files.Index.GetValueOrDefault((word, WordClass.Noun)) ?? []
        let noun = files.Synsets[(WordClass.Noun, offset)]
        where !SenseField.IsThing(noun.Field)
        from pointer in noun.Pointers
        where pointer.Symbol == "+" && pointer.Class != WordClass.Noun && pointer.From >= 0 && pointer.To >= 0 && noun.Words[pointer.From] == word
        let target = files.Synsets[(pointer.Class, pointer.Offset)]
        where pointer.To < target.Words.Length && chosen.Holds(target.Words[pointer.To], target)
        select (target, target.Words[pointer.To]);

    private static IEnumerable<(WordClass, int)> Antonyms((Synset Sense, string Word) bearer) =>
        from pointer in bearer.Sense.Pointers
        where pointer.Symbol == "!" && pointer.From == bearer.Sense.IndexOf(bearer.Word)
        select (pointer.Class, pointer.Offset);

    private int[] Places(IEnumerable<(WordClass, int)> synsets) => [.. synsets.Where(places.ContainsKey).Select(id => places[id]).Distinct()];
}
