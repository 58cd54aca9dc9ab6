using System.Numerics;

namespace NewsMonitor.Relations.Tellings;

/// <summary>A list of words sorted into drawers by the numbers of their meanings, to be compared with one list after the other: most
/// numbers of another list find their drawer empty.</summary>
internal sealed class WordDrawers
{
    private const int Drawers = 128;

    private readonly MeantWords words;
    private readonly ushort[] first = new ushort[Drawers];
    private readonly ushort[] next;

    public WordDrawers(MeantWords words)
    {
        this.words = words;
        next = new ushort[words.Numbers.Length];
        for (var i = 0; i < Math.Min(next.Length, ushort.MaxValue); i++)
        {
            ref var head = ref first[Drawer(words.Numbers[i])];
            (next[i], head) = (head, (ushort)(i + 1)); // One more than the place: 0 is none.
        }
    }

    /// <summary>How many words the list has.</summary>
    public int Count => words.Count;

    /// <summary>How many of the words the other list has too, in the same or another word for it.</summary>
    public int Common(MeantWords other)
    {
        var found = 0UL;
        var numbers = words.Numbers;
        foreach (var number in other.Numbers)
        {
            for (int at = first[Drawer(number)]; at != 0; at = next[at - 1])
            {
                found |= numbers[at - 1] == number ? 1UL << words.WordOf(at - 1) : 0;
            }
        }

        return BitOperations.PopCount(found);
    }

    private static int Drawer(ulong number) => (int)(number & (Drawers - 1));
}
