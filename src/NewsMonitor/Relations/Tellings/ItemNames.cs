using System.Numerics;
using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The names of an item's sentences, each once, to be found among those of one known sentence after the other.</summary>
internal sealed class ItemNames
{
    private readonly List<(NamePrint Print, NamedThing Name)> names = [];

    /// <summary>Of each sentence its names' places among the item's.</summary>
    private readonly int[][] placesOf;

    /// <summary>Of each bit of <see cref="NamePrint.Mask"/> the first entry of the names that have it; 0 for none.</summary>
    private readonly int[] heads = new int[64];

    private readonly List<(int Name, int Next)> entries = [default];

    /// <summary>Of each of the item's names a bit for each name of a known sentence that is the same; empty between two questions.</summary>
    private readonly ulong[] same;

    private ulong union;

    /// <param name="sentences">Each sentence's telling; null where it has none.</param>
    public ItemNames(ReadTelling?[] sentences)
    {
        var known = new Dictionary<(ulong, NameKind), int>();
        placesOf = Array.ConvertAll(sentences, telling => telling is null ? [] : Places(telling.Names, known));
        same = new ulong[names.Count];
    }

    /// <summary>Adds of each name of the item that a known sentence has its place, with a bit for each of the known's that is the same.</summary>
    public void Find(ReadNames known, List<(int Name, ulong Same)> found)
    {
        var first = found.Count;
        for (var k = 0; k < known.Count; k++)
        {
            for (var bits = known.Prints[k].Mask & union; bits != 0; bits &= bits - 1)
            {
                for (var at = heads[BitOperations.TrailingZeroCount(bits)]; at != 0; at = entries[at].Next)
                {
                    var name = entries[at].Name;
                    if ((same[name] & (1UL << k)) == 0 && AreSame(names[name], known, k))
                    {
                        found.Add((name, 0));
                        same[name] |= 1UL << k;
                    }
                }
            }
        }

        for (var i = first; i < found.Count; i++)
        {
            found[i] = (found[i].Name, same[found[i].Name]);
        }

        Forget(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found)[first..]);
    }

    /// <summary>The names of a sentence beside those of a known one.</summary>
    /// <param name="sentence">The sentence's place in the item.</param>
    /// <param name="later">Its names.</param>
    /// <param name="earlier">The known one's names.</param>
    /// <param name="found">What <see cref="Find"/> found of them.</param>
    public SharedNames Shared(int sentence, ReadNames later, ReadNames earlier, ReadOnlySpan<(int Name, ulong Same)> found)
    {
        foreach (var (name, those) in found)
        {
            same[name] = those;
        }

        var shared = new SharedNames(later, placesOf[sentence], earlier, same);
        Forget(found);
        return shared;
    }

    private static bool AreSame(in (NamePrint Print, NamedThing Name) one, ReadNames known, int k) =>
        one.Print.Id == known.Prints[k].Id || (one.Print.MayBeFormOf(known.Prints[k]) && ReadNames.AreForms(one.Name, known[k]));

    private void Forget(ReadOnlySpan<(int Name, ulong Same)> found)
    {
        foreach (var (name, _) in found)
        {
            same[name] = 0;
        }
    }

    private int[] Places(ReadNames of, Dictionary<(ulong, NameKind), int> known)
    {
        var places = new int[of.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var print = of.Prints[i];
            if (!known.TryGetValue((print.Id, print.Kind), out places[i]))
            {
                places[i] = names.Count;
                known.Add((print.Id, print.Kind), names.Count);
                names.Add((print, of[i]));
                Enter(places[i], print.Mask);
            }
        }

        return places;
    }

    private void Enter(int name, ulong mask)
    {
        union |= mask;
        for (var bits = mask; bits != 0; bits &= bits - 1)
        {
            ref var head = ref heads[BitOperations.TrailingZeroCount(bits)];
            entries.Add((name, head));
            head = entries.Count - 1;
        }
    }
}
