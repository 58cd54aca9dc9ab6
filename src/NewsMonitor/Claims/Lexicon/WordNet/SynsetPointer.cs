namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>A link between two senses, or between two words in them.</summary>
/// <param name="Symbol">The kind of link as the dictionary writes it: "@" hypernym, "!" antonym, "+" derivation.</param>
/// <param name="Class">The class of the target.</param>
/// <param name="Offset">Where the target is.</param>
/// <param name="From">Place of the word it starts from; -1 for the whole sense.</param>
/// <param name="To">Place of the word it leads to; -1 for the whole sense.</param>
internal readonly record struct SynsetPointer(string Symbol, WordClass Class, int Offset, int From, int To);
