using System.Runtime.InteropServices;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The names of two tellings beside each other, and which of them both have, in the same or a longer or shorter form.
/// A set of names is a bit for the place of each, so that what is asked of it is asked fast.</summary>
internal readonly struct SharedNames
{
    public SharedNames(ReadNames later, ReadNames earlier)
    {
        var (laterIn, earlierIn, alike) = (default(Held), default(Held), 0UL);
        for (var i = 0; i < later.Count; i++)
        {
            for (var k = 0; k < earlier.Count && earlier.MayHold(later, i); k++)
            {
                if (later.IsSame(i, earlier, k))
                {
                    laterIn = laterIn.With(1UL << i, 1UL << k, earlier);
                    earlierIn = earlierIn.With(1UL << k, 1UL << i, later);
                    alike |= (1UL << k & earlier.Own) != 0 && later[i].Kind == earlier[k].Kind ? 1UL << i : 0;
                }
            }
        }

        (Later, Earlier, LaterIn, EarlierIn, Alike) = (later, earlier, laterIn, earlierIn, alike);
    }

    public ReadNames Later { get; }

    public ReadNames Earlier { get; }

    /// <summary>The later's names that the earlier has.</summary>
    public Held LaterIn { get; }

    /// <summary>The earlier's names that the later has.</summary>
    public Held EarlierIn { get; }

    /// <summary>The later's names that the earlier's sentence has as the same sort of thing.</summary>
    public ulong Alike { get; }

    /// <summary>Names that another telling has.</summary>
    /// <param name="Own">Those that its sentence names.</param>
    /// <param name="Setting">Those that its article is about.</param>
    /// <param name="Speakers">Those that speak in it.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Held(ulong Own, ulong Setting, ulong Speakers)
    {
        public ulong Anywhere => Own | Setting | Speakers;

        /// <summary>With a name that is the other's at a place.</summary>
        public Held With(ulong name, ulong place, ReadNames other) => new(
            Own | ((place & other.Own) != 0 ? name : 0), Setting | ((place & other.Setting) != 0 ? name : 0), Speakers | ((place & other.Speakers) != 0 ? name : 0));
    }
}
