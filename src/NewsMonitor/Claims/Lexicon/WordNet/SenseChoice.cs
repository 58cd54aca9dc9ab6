using System.Text.RegularExpressions;

namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>Chooses the words, and of each its most frequent senses.</summary>
internal sealed partial class SenseChoice
{
    private const int VerbSenses = 3;
    private const int OtherSenses = 2;

    /// <summary>One more sense is taken when the tagged texts have it so often.</summary>
    private const int OftenUsed = 10;

    /// <summary>A word that stands first in a sense is its most usual name; one more such sense is taken of a verb that has not many.</summary>
    private const int FewSenses = 8;

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "about", "across", "against", "ahead", "along", "apart", "around", "aside", "at", "away", "back", "behind", "by", "down", "for", "forth", "forward",
        "from", "in", "into", "off", "on", "out", "over", "through", "to", "together", "under", "up", "upon", "with",
    };

    private readonly WordNetFiles files;
    private readonly Dictionary<(string Word, WordClass Class), int> uses = [];

    public SenseChoice(WordNetFiles files)
    {
        this.files = files;
        foreach (var (key, count) in files.Uses)
        {
            uses[(key.Word, key.Class)] = uses.GetValueOrDefault((key.Word, key.Class)) + count;
        }

        var possible = files.Index.Keys.Where(MayBeUsed).ToDictionary(key => key, Frequent);
        Senses = possible.Where(pair => pair.Value.Count > 0 && IsUseful(pair.Key, pair.Value)).ToDictionary();
    }

    /// <summary>The chosen words, with their chosen senses in order of frequency.</summary>
    public Dictionary<(string Word, WordClass Class), List<Synset>> Senses { get; }

    /// <summary>How often a word of a class was met in tagged texts.</summary>
    public int Uses(string word, WordClass kind) => uses.GetValueOrDefault((word, kind));

    /// <summary>The chosen senses of a word, those of its most frequent class first.</summary>
    public IEnumerable<Synset> Of(string word) => Enum.GetValues<WordClass>()
        .OrderByDescending(kind => Uses(word, kind))
        .SelectMany(kind => Senses.GetValueOrDefault((word, kind)) ?? []);

    public bool Holds(string word, Synset sense) => Senses.GetValueOrDefault((word, sense.Class))?.Contains(sense) ?? false;

    private bool MayBeUsed((string Word, WordClass Class) key)
    {
        if (!key.Word.Contains(' ', StringComparison.Ordinal))
        {
            return SingleWord().IsMatch(key.Word);
        }

        return TwoWords().IsMatch(key.Word) && key.Class switch
        {
            WordClass.Verb => Particles.Contains(key.Word[(key.Word.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
            _ => Uses(key.Word, key.Class) > 0,
        };
    }

    private List<Synset> Frequent((string Word, WordClass Class) key)
    {
        var most = key.Class == WordClass.Verb ? VerbSenses : OtherSenses;
        var offsets = files.Index[key];
        var senses = new List<Synset>();
        for (var i = 0; i < offsets.Length && i <= most; i++)
        {
            var synset = files.Synsets[(key.Class, offsets[i])];
            var used = files.Uses.GetValueOrDefault((key.Word, key.Class, i + 1));
            var oneMore = used >= OftenUsed || (key.Class == WordClass.Verb && used > 0 && offsets.Length < FewSenses && synset.Words[0] == key.Word);
            // A name is written with a capital, whatever the index has.
            if (synset.IndexOf(key.Word) >= 0 && (used > 0 || !SenseField.IsNature(synset.Field) || key.Class != WordClass.Noun) && (i < most || oneMore))
            {
                senses.Add(synset);
            }
        }

        return senses;
    }

    /// <summary>A word never met in tagged texts is kept for its link to one that was.</summary>
    private bool IsUseful((string Word, WordClass Class) key, List<Synset> senses) =>
        Uses(key.Word, key.Class) > 0 || senses.Exists(sense =>
            Array.Exists(sense.Words, word => word != key.Word && Uses(word, key.Class) > 0)
            || Array.Exists(sense.Pointers, pointer => pointer.Symbol is "+" or "!" && pointer.From == sense.IndexOf(key.Word) && IsUsed(pointer)));

    private bool IsUsed(SynsetPointer pointer)
    {
        var target = files.Synsets[(pointer.Class, pointer.Offset)];
        return pointer.To >= 0 && pointer.To < target.Words.Length && !(pointer.Class == WordClass.Noun && SenseField.IsThing(target.Field))
            && Uses(target.Words[pointer.To], pointer.Class) > 0;
    }

    [GeneratedRegex("^[a-z][a-z-]*[a-z]$", RegexOptions.NonBacktracking)]
    private static partial Regex SingleWord();

    [GeneratedRegex("^[a-z]+ [a-z]+$", RegexOptions.NonBacktracking)]
    private static partial Regex TwoWords();
}
