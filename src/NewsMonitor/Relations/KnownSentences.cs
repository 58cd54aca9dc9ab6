using System.Runtime.InteropServices;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>What the ledger holds beside the sentences of an item. Most of it is found for several of them, and made ready once.</summary>
internal sealed class KnownSentences : IDisposable
{
    private readonly int[][] numbers;

    /// <param name="sides">The item's sentences.</param>
    /// <param name="candidates">What was found for each.</param>
    public KnownSentences(IReadOnlyList<JudgedSide> sides, IReadOnlyList<IReadOnlyList<LedgerAppearance>> candidates)
    {
        var places = new Dictionary<long, int>();
        var known = new List<JudgedSide>();
        numbers = new int[sides.Count][];
        for (var sentence = 0; sentence < numbers.Length; sentence++)
        {
            var found = candidates[sentence];
            var ofSentence = numbers[sentence] = new int[found.Count];
            for (var i = 0; i < ofSentence.Length; i++)
            {
                var candidate = found[i];
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, candidate.Id, out var isMet);
                if (!isMet)
                {
                    place = known.Count;
                    known.Add(JudgedSide.Of(candidate));
                }

                ofSentence[i] = place;
            }
        }

        Item = new ItemBeside(sides, known, Around(sides, known));
    }

    /// <summary>The item's sentences beside all that was found.</summary>
    public ItemBeside Item { get; }

    public void Dispose() => Item.Around.Dispose();

    /// <summary>The numbers of what was found for a sentence.</summary>
    public ReadOnlySpan<int> NumbersOf(int sentence) => numbers[sentence];

    /// <summary>What the sentences of the item and of all that it is compared with hold.</summary>
    private static WordsAround Around(IReadOnlyList<JudgedSide> sides, List<JudgedSide> known)
    {
        var around = new WordsAround(sides.Count(side => side.Told is not null));
        foreach (var side in sides.Concat(known))
        {
            if (side.Told is not null)
            {
                around.Add(side.Stems);
            }
        }

        return around;
    }
}
