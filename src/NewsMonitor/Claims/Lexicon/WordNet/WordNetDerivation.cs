namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>What came of deriving the table of word links.</summary>
public abstract record WordNetDerivation
{
    private WordNetDerivation()
    {
    }

    /// <param name="Text">The file's text; the same whenever the same dictionary is read.</param>
    /// <param name="Words">How many words it holds.</param>
    /// <param name="Senses">How many senses they have together.</param>
    public sealed record Derived(string Text, int Words, int Senses) : WordNetDerivation;

    /// <param name="Sentence">What is wrong with the folder, and what to do.</param>
    public sealed record Failed(string Sentence) : WordNetDerivation;
}
