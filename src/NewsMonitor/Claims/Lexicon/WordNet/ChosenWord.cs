namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>A word of the derived table. Senses are named by their place in the table's list of senses.</summary>
/// <param name="Word">Its base form.</param>
/// <param name="Senses">Its own senses, those of its most frequent class first and in each class the most frequent first.</param>
/// <param name="Derived">Senses of the verbs and adjectives that it is derived from: of "delivery" those of "deliver".</param>
/// <param name="Opposites">Senses of which it, or what it is derived from, is an antonym.</param>
/// <param name="Roots">The words that it is derived from.</param>
internal sealed record ChosenWord(string Word, int[] Senses, int[] Derived, int[] Opposites, string[] Roots);
