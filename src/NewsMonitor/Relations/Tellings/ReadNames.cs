using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The names of a telling made ready to be compared with those of many others. Each has a place; a set of them is a bit for each.</summary>
internal sealed class ReadNames
{
    /// <summary>Names that are counted; no sentence has more.</summary>
    private const int Most = 64;

    private static readonly int Kinds = Enum.GetValues<NameKind>().Length;

    private readonly NamedThing[] names;
    private readonly NamePrint[] prints;
    private readonly ulong[] ofKind = new ulong[Kinds];
    private readonly ulong masks;

    public ReadNames(Telling telling)
    {
        names = [.. telling.Names.Concat(telling.Setting).Concat(telling.Speakers).Take(Most)];
        prints = Array.ConvertAll(names, name => new NamePrint(name));
        for (var i = 0; i < names.Length; i++)
        {
            ofKind[(int)names[i].Kind] |= 1UL << i;
            masks |= prints[i].Mask;
        }

        Own = First(telling.Names.Count);
        Setting = First(telling.Names.Count + telling.Setting.Count) & ~Own;
        Speakers = First(names.Length) & ~(Own | Setting);
    }

    /// <summary>What the sentence itself names, its speakers left out.</summary>
    public ulong Own { get; }

    /// <summary>What its article is about and it leaves unsaid.</summary>
    public ulong Setting { get; }

    public ulong Speakers { get; }

    public int Count => names.Length;

    public ulong Of(NameKind kind) => ofKind[(int)kind];

    /// <summary>What is compared of the names, by their places.</summary>
    public ReadOnlySpan<NamePrint> Prints => prints;

    /// <summary>A bit for each name of another telling that is the same as the one at a place, in this or a longer or shorter form.</summary>
    public ulong SameIn(int place, ReadNames other)
    {
        var same = 0UL;
        ref readonly var print = ref prints[place];
        for (var i = 0; (print.Mask & other.masks) != 0 && i < other.prints.Length; i++)
        {
            ref readonly var those = ref other.prints[i];
            if ((print.Mask & those.Mask) != 0 && (print.Id == those.Id || (print.MayBeFormOf(those) && AreForms(names[place], other.names[i]))))
            {
                same |= 1UL << i;
            }
        }

        return same;
    }

    /// <summary>Whether two names are one that is given in a longer and in a shorter form.</summary>
    private static bool AreForms(NamedThing one, NamedThing other) =>
        one.Kind == NameKind.System ? other.Kind == NameKind.System && IsVariant(one.Id, other.Id) : IsPart(one.Id, other.Id);

    /// <summary>"737-max" is a 737.</summary>
    private static bool IsVariant(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length > shorter.Length && !char.IsDigit(longer[shorter.Length]);
    }

    /// <summary>"Johnson" is "Boris Johnson", "Novo" is "Novo Nordisk".</summary>
    public static bool IsPart(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length >= 3 && longer.Length > shorter.Length
            && ((longer[^(shorter.Length + 1)] == ' ' && longer.EndsWith(shorter, StringComparison.Ordinal)) || (longer[shorter.Length] == ' ' && longer.StartsWith(shorter, StringComparison.Ordinal)));
    }

    private static ulong First(int count) => count >= Most ? ulong.MaxValue : (1UL << count) - 1;
}
