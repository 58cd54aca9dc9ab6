using System.Runtime.InteropServices;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The names of two tellings beside each other, and which of them both have, in the same or a longer or shorter form.
/// A set of names is a bit for the place of each, so that what is asked of it is asked fast.</summary>
internal readonly struct SharedNames
{
    private readonly Held laterIn;
    private readonly Held earlierIn;

    /// <param name="later">The names of the later.</param>
    /// <param name="earlier">The names of the earlier.</param>
    public SharedNames(ReadNames later, ReadNames earlier)
    {
        (Later, Earlier) = (later, earlier);
        for (var i = 0; i < later.Count; i++)
        {
            var those = later.SameIn(i, earlier);
            if (those != 0)
            {
                laterIn.Add(1UL << i, those, earlier);
                earlierIn.Add(those, 1UL << i, later);
                Alike |= (those & earlier.Own & earlier.Of(later.Prints[i].Kind)) != 0 ? 1UL << i : 0;
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

        /// <summary>Adds names that are the other's at places.</summary>
        public void Add(ulong names, ulong places, ReadNames other)
        {
            Own |= (places & other.Own) != 0 ? names : 0;
            Setting |= (places & other.Setting) != 0 ? names : 0;
            Speakers |= (places & other.Speakers) != 0 ? names : 0;
        }
    }
}
