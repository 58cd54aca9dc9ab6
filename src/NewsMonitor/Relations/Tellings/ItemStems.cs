namespace NewsMonitor.Relations.Tellings;

/// <summary>The stems of an item's sentences, to be weighed in those of one known sentence after the other.</summary>
internal sealed class ItemStems
{
    private readonly NumberIndex index;
    private readonly WordsAround around;
    private readonly double[] sums;
    private readonly double[] found;

    /// <param name="sentences">The item's; those without a telling are left out.</param>
    /// <param name="around">How much each stem tells.</param>
    public ItemStems(IReadOnlyList<JudgedSide> sentences, WordsAround around)
    {
        this.around = around;
        (sums, found) = (new double[sentences.Count], new double[sentences.Count]);
        index = new NumberIndex(sentences.Sum(side => side.Told is null ? 0 : side.Stems.Stems.Length));
        for (var sentence = 0; sentence < sums.Length; sentence++)
        {
            if (sentences[sentence] is { Told: not null, Stems: var stems })
            {
                sums[sentence] = around.Sum(stems);
                foreach (var stem in stems.Stems)
                {
                    index.Add((uint)stem, sentence);
                }
            }
        }
    }

    /// <summary>What the stems of a sentence tell in all.</summary>
    public double SumOf(int sentence) => sums[sentence];

    /// <summary>Of each sentence what the stems tell that the known one has too; until the next is asked for.</summary>
    public double[] In(SentenceStems known)
    {
        Array.Clear(found);
        foreach (var stem in known.Stems)
        {
            var at = index.First((uint)stem);
            for (var square = at != 0 ? around.Square(stem) : 0; at != 0; at = index.After(at))
            {
                found[index.PlaceOf(at)] += square;
            }
        }

        return found;
    }
}
