using System.Runtime.InteropServices;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations;

/// <summary>What the ledger holds on the sentences of an item, each once: most of it was found for several of them.</summary>
internal sealed class KnownSentences
{
    private readonly List<JudgedSide> sides = [];

    // The places of what was found for the first known sentence, then for the next; and where those of each begin.
    private readonly (int Sentence, int Place)[] found;
    private readonly int[] starts;

    /// <param name="candidates">What was found for each sentence.</param>
    public KnownSentences(IReadOnlyList<IReadOnlyList<LedgerAppearance>> candidates)
    {
        var numbers = Numbers(candidates);
        starts = new int[sides.Count + 1];
        found = new (int, int)[numbers.Sum(ofSentence => ofSentence.Length)];
        foreach (var number in numbers.SelectMany(ofSentence => ofSentence))
        {
            starts[number]++;
        }

        for (var number = 1; number < starts.Length; number++)
        {
            starts[number] += starts[number - 1];
        }

        for (var sentence = numbers.Length - 1; sentence >= 0; sentence--)
        {
            for (var place = numbers[sentence].Length - 1; place >= 0; place--)
            {
                found[--starts[numbers[sentence][place]]] = (sentence, place);
            }
        }
    }

    /// <summary>The known sentences by their numbers.</summary>
    public IReadOnlyList<JudgedSide> Sides => sides;

    /// <summary>For which of the item's sentences a known one was found, and its place among what was found for each.</summary>
    public ReadOnlySpan<(int Sentence, int Place)> FoundFor(int number) => found.AsSpan(starts[number]..starts[number + 1]);

    /// <summary>The numbers of what was found for each sentence.</summary>
    private int[][] Numbers(IReadOnlyList<IReadOnlyList<LedgerAppearance>> candidates)
    {
        var (numbers, known) = (new int[candidates.Count][], new Dictionary<long, int>());
        for (var sentence = 0; sentence < numbers.Length; sentence++)
        {
            var ofSentence = numbers[sentence] = new int[candidates[sentence].Count];
            for (var place = 0; place < ofSentence.Length; place++)
            {
                var candidate = candidates[sentence][place];
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, candidate.Id, out var isMet);
                if (!isMet)
                {
                    number = sides.Count;
                    sides.Add(JudgedSide.Of(candidate));
                }

                ofSentence[place] = number;
            }
        }

        return numbers;
    }
}
