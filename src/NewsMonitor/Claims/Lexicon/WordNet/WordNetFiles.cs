namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>The dictionary as read.</summary>
/// <param name="Synsets">Every sense, by class and offset.</param>
/// <param name="Index">The senses of each word of a class, the most frequent first.</param>
/// <param name="Uses">How often a sense of a word was met in tagged texts, by the sense's place from 1 on.</param>
/// <param name="Exceptions">Irregular forms with their base forms.</param>
internal sealed record WordNetFiles(
    Dictionary<(WordClass Class, int Offset), Synset> Synsets,
    Dictionary<(string Word, WordClass Class), int[]> Index,
    Dictionary<(string Word, WordClass Class, int Sense), int> Uses,
    List<(WordClass Class, string Form, string Base)> Exceptions);
