using System.Runtime.InteropServices;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The names of two tellings beside each other, and which of them both have, in the same or a longer or shorter form.
/// A set of names is a bit for the place of each, so that what is asked of it is asked fast.</summary>
internal readonly struct SharedNames
{
    private readonly Held laterIn;
    private readonly Held earlierIn;

    public SharedNames(ReadNames later, ReadNames earlier)
    {
        (Later, Earlier) = (later, earlier);
        var ofLater = later.Prints;
        var ofEarlier = earlier.Prints;
        for (var i = 0; i < ofLater.Length; i++)
        {
            ref readonly var one = ref ofLater[i];
            for (var k = (one.Mask & earlier.Union) != 0 ? 0 : ofEarlier.Length; k < ofEarlier.Length; k++)
            {
                ref readonly var other = ref ofEarlier[k];
                if (one.Id == other.Id || (one.MayBeFormOf(other) && ReadNames.AreForms(later[i], earlier[k])))
                {
                    laterIn.Add(1UL << i, 1UL << k, earlier);
                    earlierIn.Add(1UL << k, 1UL << i, later);
                    Alike |= (1UL << k & earlier.Own) != 0 && one.Kind == other.Kind ? 1UL << i : 0;
                }
            }
        }
    }

    public ReadNames Later { get; }

    public ReadNames Earlier { get; }

    /// <summary>The later's names that the earlier has.</summary>
    public Held LaterIn => laterIn;

    /// <summary>The earlier's names that the later has.</summary>
    public Held EarlierIn => earlierIn;

    /// <summary>The later's names that the earlier's sentence has as the same sort of thing.</summary>
    public ulong Alike { get; }

    /// <summary>Names that another telling has.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Held
    {
        /// <summary>Those that its sentence names.</summary>
        public ulong Own { get; private set; }

        /// <summary>Those that its article is about.</summary>
        public ulong Setting { get; private set; }

        /// <summary>Those that speak in it.</summary>
        public ulong Speakers { get; private set; }

        public readonly ulong Anywhere => Own | Setting | Speakers;

        /// <summary>Adds a name that is the other's at a place.</summary>
        public void Add(ulong name, ulong place, ReadNames other)
        {
            if ((place & other.Own) != 0)
            {
                Own |= name;
            }
            else if ((place & other.Setting) != 0)
            {
                Setting |= name;
            }
            else
            {
                Speakers |= name;
            }
        }
    }
}
