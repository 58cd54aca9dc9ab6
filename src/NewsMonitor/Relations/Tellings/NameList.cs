using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Names made ready to be looked for in many other lists of names.</summary>
internal sealed class NameList
{
    private readonly NamedThing[] names;
    private readonly ulong[] masks;
    private readonly ulong union;

    public NameList(IReadOnlyList<NamedThing> names)
    {
        this.names = [.. names];
        masks = Array.ConvertAll(this.names, Mask);
        foreach (var mask in masks)
        {
            union |= mask;
        }
    }

    public static NameList None { get; } = new([]);

    public int Count => names.Length;

    public NamedThing this[int at] => names[at];

    /// <summary>Whether the list has the name at a place of another, or a longer or shorter form of it.</summary>
    public bool Holds(NameList other, int at)
    {
        var mask = other.masks[at];
        if ((union & mask) == 0)
        {
            return false;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if ((masks[i] & mask) != 0 && IsSame(names[i], other.names[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same name, or a shorter form of it: "Johnson" is "Boris Johnson", "Novo" is "Novo Nordisk".</summary>
    public static bool IsSame(NamedThing one, NamedThing other) => one.Id == other.Id || (one.Kind == NameKind.System && other.Kind == NameKind.System && IsVariant(one.Id, other.Id)) || (Loose(one) && Loose(other) && IsPart(one.Id, other.Id));

    /// <summary>"737-max" is a 737.</summary>
    private static bool IsVariant(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length > shorter.Length && !char.IsDigit(longer[shorter.Length]);
    }

    private static bool Loose(NamedThing name) => name.Kind is NameKind.Other or NameKind.Person or NameKind.Organisation;

    private static bool IsPart(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length >= 3 && longer.Length > shorter.Length
            && ((longer[^(shorter.Length + 1)] == ' ' && longer.EndsWith(shorter, StringComparison.Ordinal)) || (longer[shorter.Length] == ' ' && longer.StartsWith(shorter, StringComparison.Ordinal)));
    }

    /// <summary>A bit for the first word and one for the last, of systems also for the first letter: names that share none are not the same.</summary>
    private static ulong Mask(NamedThing name)
    {
        var id = name.Id.AsSpan();
        var (first, last) = (id.IndexOf(' '), id.LastIndexOf(' '));
        return Bit(first < 0 ? id : id[..first]) | Bit(id[(last + 1)..]) | (name.Kind == NameKind.System ? Bit(id[..Math.Min(1, id.Length)]) : 0);
    }

    private static ulong Bit(ReadOnlySpan<char> word) => 1UL << (string.GetHashCode(word, StringComparison.Ordinal) & 63);
}
