namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>Makes the table of word links, <c>wordnet.tsv</c>, from the files of the dictionary WordNet 3.0.</summary>
public static class WordNetTable
{
    /// <param name="folder">Holds <c>data.*</c>, <c>index.*</c>, <c>*.exc</c> and <c>cntlist.rev</c> as WordNet 3.0 has them.</param>
    public static WordNetDerivation Derive(string folder)
    {
        try
        {
            var choice = new WordChoice(WordNetFolder.Read(folder));
            return new WordNetDerivation.Derived(WordNetWriter.Write(choice), choice.Words.Count, choice.Senses.Count);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new WordNetDerivation.Failed($"{damaged.Message.TrimEnd('.')}; the dictionary files of WordNet 3.0 are needed, as the package wordnet-base has them.");
        }
    }
}
