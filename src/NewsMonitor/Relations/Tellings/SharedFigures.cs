using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The figures of two tellings beside each other: those of one role and unit that agree, and those that do not.</summary>
internal sealed class SharedFigures
{
    /// <summary>Sums of no known role are of one thing where so many words are the same.</summary>
    private const double SameWords = 0.7;

    private readonly List<(Quantity Later, Quantity Earlier)> same = [];
    private readonly List<(Quantity Later, Quantity Earlier)> other = [];

    /// <summary>Figures that agree.</summary>
    public IReadOnlyList<(Quantity Later, Quantity Earlier)> Same => same;

    /// <summary>Figures that cannot both be meant.</summary>
    public IReadOnlyList<(Quantity Later, Quantity Earlier)> Other => other;

    /// <summary>Puts the figures of two tellings beside each other, those of any before forgotten.</summary>
    /// <param name="ofLater">The later's.</param>
    /// <param name="ofEarlier">The earlier's.</param>
    /// <param name="words">The share of their words that both have.</param>
    public void Read(IReadOnlyList<Quantity> ofLater, IReadOnlyList<Quantity> ofEarlier, double words)
    {
        same.Clear();
        other.Clear();
        for (var i = 0; i < ofLater.Count; i++)
        {
            Compare(ofLater[i], ofEarlier, words);
        }
    }

    private void Compare(Quantity later, IReadOnlyList<Quantity> ofEarlier, double words)
    {
        Quantity? equal = null, unequal = null;
        for (var i = 0; i < ofEarlier.Count; i++)
        {
            var earlier = ofEarlier[i];
            if (equal is null && earlier.Role == later.Role && SameUnit(earlier.Unit, later.Unit))
            {
                equal = later.Low <= earlier.High && earlier.Low <= later.High ? earlier : null;
                unequal ??= earlier;
            }
        }

        if (equal is not null)
        {
            same.Add((later, equal));
        }
        else if (unequal is not null && (later.Role != "amount" || words >= SameWords))
        {
            other.Add((later, unequal));
        }
    }

    /// <summary>"Missiles" may count air defences or missiles: one class in common is enough.</summary>
    private static bool SameUnit(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        if (!one.Contains('|', StringComparison.Ordinal) && !other.Contains('|', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var left in one.AsSpan().Split('|'))
        {
            foreach (var right in other.AsSpan().Split('|'))
            {
                if (one.AsSpan(left).SequenceEqual(other.AsSpan(right)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
