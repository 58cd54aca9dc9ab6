using System.Runtime.InteropServices;
using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>What is compared of a name before its letters are.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct NamePrint(NamedThing name)
{
    /// <summary>A number for the id.</summary>
    public ulong Id { get; } = WordNumber.Of(name.Id);

    /// <summary>A bit for the first word and one for the last, of systems also for the first letter: names that share none are not the same.</summary>
    public ulong Mask { get; } = MaskOf(name);

    public NameKind Kind { get; } = name.Kind;

    private int Words { get; } = name.Id.AsSpan().Count(' ') + 1;

    /// <summary>Whether both can be longer and shorter forms of one name: of systems, or of people and bodies with more words and fewer.</summary>
    public bool MayBeFormOf(in NamePrint other) =>
        Kind == NameKind.System ? other.Kind == NameKind.System : Words != other.Words && IsLoose(Kind) && IsLoose(other.Kind);

    private static bool IsLoose(NameKind kind) => kind is NameKind.Other or NameKind.Person or NameKind.Organisation;

    private static ulong MaskOf(NamedThing name)
    {
        var id = name.Id.AsSpan();
        var (first, last) = (id.IndexOf(' '), id.LastIndexOf(' '));
        return Bit(first < 0 ? id : id[..first]) | Bit(id[(last + 1)..]) | (name.Kind == NameKind.System ? Bit(id[..Math.Min(1, id.Length)]) : 0);
    }

    private static ulong Bit(ReadOnlySpan<char> word) => 1UL << (int)(WordNumber.Of(word) >> 58);
}
