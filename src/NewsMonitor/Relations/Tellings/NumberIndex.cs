using System.Numerics;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Numbers of words with the places where they stand, to be looked up by many others that mostly are not there.
/// Chains in flat arrays: a lookup that fails reads one of them.</summary>
internal sealed class NumberIndex
{
    private readonly int[] heads;
    private readonly (ulong Number, int Place, int Next)[] entries;
    private int count;

    /// <param name="most">Entries that will be added, at most.</param>
    public NumberIndex(int most)
    {
        heads = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, 2 * most))];
        entries = new (ulong, int, int)[most + 1]; // 0 ends a chain.
    }

    public void Add(ulong number, int place)
    {
        ref var head = ref heads[Bucket(number)];
        entries[++count] = (number, place, head);
        head = count;
    }

    /// <summary>The first entry of a number; 0 when there is none.</summary>
    public int First(ulong number) => At(heads[Bucket(number)], number);

    /// <summary>The next entry of the same number; 0 when there is none.</summary>
    public int After(int entry) => At(entries[entry].Next, entries[entry].Number);

    /// <summary>The place that was given with an entry.</summary>
    public int PlaceOf(int entry) => entries[entry].Place;

    private int At(int entry, ulong number)
    {
        while (entry != 0 && entries[entry].Number != number)
        {
            entry = entries[entry].Next;
        }

        return entry;
    }

    // Numbers of meanings and stems are small, those of words are hashes: the low bits are good for both.
    private int Bucket(ulong number) => (int)(number & (ulong)(heads.Length - 1));
}
