namespace NewsMonitor.Relations.Tellings;

/// <summary>The content words of an item's sentences, to be counted in those of one known sentence after the other.</summary>
internal sealed class ItemWords
{
    /// <summary>Bits for the place of a word in its sentence; see <see cref="MeantWords"/>.</summary>
    private const int WordBits = 6;

    private readonly NumberIndex index;
    private readonly ulong[] found;

    /// <param name="sentences">The item's; those without a telling are left out.</param>
    public ItemWords(IReadOnlyList<JudgedSide> sentences)
    {
        index = new NumberIndex(sentences.Sum(side => side.Told?.Words.Numbers.Length ?? 0));
        found = new ulong[sentences.Count];
        for (var sentence = 0; sentence < found.Length; sentence++)
        {
            for (var i = 0; sentences[sentence].Told?.Words is { } words && i < words.Numbers.Length; i++)
            {
                index.Add(words.Numbers[i], (sentence << WordBits) | words.WordOf(i));
            }
        }
    }

    /// <summary>Of each sentence a bit for each word that the known one has too, in the same or another word for it; until the next is asked for.</summary>
    public ulong[] In(MeantWords known)
    {
        Array.Clear(found);
        foreach (var number in known.Numbers)
        {
            for (var at = index.First(number); at != 0; at = index.After(at))
            {
                var place = index.PlaceOf(at);
                found[place >> WordBits] |= 1UL << place; // A shift counts the low six bits alone.
            }
        }

        return found;
    }
}
