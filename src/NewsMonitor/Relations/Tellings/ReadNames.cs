using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The names of a telling made ready to be compared with those of many others. Each has a place; a set of them is a bit for each.</summary>
internal sealed class ReadNames
{
    /// <summary>Names that are counted; no sentence has more.</summary>
    private const int Most = 64;

    private static readonly int Kinds = Enum.GetValues<NameKind>().Length;

    private readonly NamedThing[] names;
    private readonly Print[] prints;
    private readonly ulong[] ofKind = new ulong[Kinds];
    private readonly ulong union;

    public ReadNames(Telling telling)
    {
        names = [.. telling.Names.Concat(telling.Setting).Concat(telling.Speakers).Take(Most)];
        prints = Array.ConvertAll(names, name => new Print(name));
        for (var i = 0; i < names.Length; i++)
        {
            union |= prints[i].Mask;
            ofKind[(int)names[i].Kind] |= 1UL << i;
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

    public NamedThing this[int place] => names[place];

    public ulong Of(NameKind kind) => ofKind[(int)kind];

    /// <summary>Whether one of these names can be the one at a place of another list; most lists share little.</summary>
    public bool MayHold(ReadNames other, int place) => (union & other.prints[place].Mask) != 0;

    /// <summary>Whether a name is the one at a place of another list, or a longer or shorter form of it.</summary>
    public bool IsSame(int place, ReadNames other, int otherPlace)
    {
        ref readonly var one = ref prints[place];
        ref readonly var two = ref other.prints[otherPlace];
        return (one.Mask & two.Mask) != 0
            && (one.Id == two.Id || (one.IsLoose && two.IsLoose && IsPart(names[place].Id, other.names[otherPlace].Id)) || (one.IsSystem && two.IsSystem && IsVariant(names[place].Id, other.names[otherPlace].Id)));
    }

    /// <summary>"737-max" is a 737.</summary>
    private static bool IsVariant(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length > shorter.Length && !char.IsDigit(longer[shorter.Length]);
    }

    /// <summary>"Johnson" is "Boris Johnson", "Novo" is "Novo Nordisk".</summary>
    private static bool IsPart(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length >= 3 && longer.Length > shorter.Length
            && ((longer[^(shorter.Length + 1)] == ' ' && longer.EndsWith(shorter, StringComparison.Ordinal)) || (longer[shorter.Length] == ' ' && longer.StartsWith(shorter, StringComparison.Ordinal)));
    }

    private static ulong First(int count) => count >= Most ? ulong.MaxValue : (1UL << count) - 1;

    /// <summary>What is compared of a name before its letters are.</summary>
    private readonly struct Print(NamedThing name)
    {
        /// <summary>A number of 64 bits for the id.</summary>
        public ulong Id { get; } = WordNumber.Of(name.Id);

        /// <summary>A bit for the first word and one for the last, of systems also for the first letter: names that share none are not the same.</summary>
        public ulong Mask { get; } = MaskOf(name);

        /// <summary>Whether a part of it can stand for the whole.</summary>
        public bool IsLoose { get; } = name.Kind is NameKind.Other or NameKind.Person or NameKind.Organisation;

        public bool IsSystem { get; } = name.Kind == NameKind.System;

        private static ulong MaskOf(NamedThing name)
        {
            var id = name.Id.AsSpan();
            var (first, last) = (id.IndexOf(' '), id.LastIndexOf(' '));
            return Bit(first < 0 ? id : id[..first]) | Bit(id[(last + 1)..]) | (name.Kind == NameKind.System ? Bit(id[..Math.Min(1, id.Length)]) : 0);
        }

        private static ulong Bit(ReadOnlySpan<char> word) => 1UL << (int)(WordNumber.Of(word) >> 58);
    }
}
