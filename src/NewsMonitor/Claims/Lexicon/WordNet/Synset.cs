namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>One sense in the dictionary, with the words that share it.</summary>
/// <param name="Class">The class of its words.</param>
/// <param name="Offset">Its place in the file, which is its name.</param>
/// <param name="Field">The number of the lexicographer's file: what the sense is about.</param>
/// <param name="Words">Its words, the most usual first; spaces where the file has underscores.</param>
/// <param name="Pointers">Its links.</param>
internal sealed record Synset(WordClass Class, int Offset, int Field, string[] Words, SynsetPointer[] Pointers)
{
    public (WordClass Class, int Offset) Id => (Class, Offset);

    public int IndexOf(string word) => Array.IndexOf(Words, word);
}
