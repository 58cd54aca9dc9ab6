using System.Numerics;
using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Whether two tellings can be about one thing, by what they name.</summary>
internal static class Matter
{
    /// <summary>What a name weighs that both hold: there are many reports on a state, few on a product.</summary>
    private const double State = 1, Person = 1.2, Body = 1.5, System = 2, Class = 0.5;

    /// <summary>A name that one side only has from its article counts this much.</summary>
    private const double Unsaid = 0.7;

    /// <summary>One who speaks may speak of himself.</summary>
    private const double Spoken = 1;

    /// <summary>The weight of what both name less that of what tells them apart.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="own">Whether only the sentences count, not what their articles are about.</param>
    public static double Weight(in SharedNames names, bool own = false)
    {
        var (later, known, around) = (names.Later, names.LaterIn, own ? 0 : names.LaterIn.Setting);
        var shared = 0.0;
        for (var left = later.Own & (known.Own | around); left != 0; left &= left - 1)
        {
            shared += ((left & (0 - left) & known.Own) != 0 ? 1 : Unsaid) * WeightOf(later.Prints[BitOperations.TrailingZeroCount(left)].Kind);
        }

        for (var left = own ? 0 : later.Setting & (known.Own | around); left != 0; left &= left - 1)
        {
            shared += ((left & (0 - left) & known.Own) != 0 ? Unsaid : Unsaid * Unsaid) * WeightOf(later.Prints[BitOperations.TrailingZeroCount(left)].Kind);
        }

        for (var left = later.Speakers & (known.Own | known.Speakers); left != 0; left &= left - 1)
        {
            shared += Spoken * WeightOf(later.Prints[BitOperations.TrailingZeroCount(left)].Kind);
        }

        for (var left = later.Own & known.Speakers & ~known.Own; left != 0; left &= left - 1)
        {
            shared += Spoken * WeightOf(later.Prints[BitOperations.TrailingZeroCount(left)].Kind);
        }

        return shared - Apart(names, own);
    }

    /// <summary>Whether both sentences themselves name one thing that is no state.</summary>
    public static bool Named(in SharedNames names) =>
        ((names.Later.Own | names.Later.Speakers) & (names.LaterIn.Own | names.LaterIn.Speakers) & Particular(names.Later)) != 0;

    /// <summary>Whether each names something of its own, states aside: two regions, two courts, two rounds.</summary>
    public static bool AreStrangers(in SharedNames names) =>
        (OwnOfLater(names) & Particular(names.Later)) != 0 && (OwnOfEarlier(names) & Particular(names.Earlier)) != 0;

    /// <summary>Whether both name systems and none in common, in the sentences or around them.</summary>
    public static bool HaveOtherSystems(in SharedNames names)
    {
        var (ofLater, ofEarlier) = (names.Later.Own & names.Later.Of(NameKind.System), names.Earlier.Own & names.Earlier.Of(NameKind.System));
        return ofLater != 0 && ofEarlier != 0
            && (ofLater & (names.LaterIn.Own | names.LaterIn.Setting)) == 0 && (ofEarlier & names.EarlierIn.Setting) == 0;
    }

    /// <summary>Whether each names a state that the other does not know: another buyer, another seller.</summary>
    public static bool HaveOtherStates(in SharedNames names) => HaveOther(names, NameKind.Country);

    /// <summary>Whether each names an organisation that the other does not know: one authority allows what another forbids.</summary>
    public static bool HaveOtherBodies(in SharedNames names) => HaveOther(names, NameKind.Organisation);

    private static bool HaveOther(in SharedNames names, NameKind kind) =>
        (OwnOfLater(names) & names.Later.Of(kind)) != 0 && (OwnOfEarlier(names) & names.Earlier.Of(kind)) != 0;

    /// <summary>What the later names and the earlier does not have anywhere.</summary>
    private static ulong OwnOfLater(in SharedNames names) => names.Later.Own & ~names.LaterIn.Anywhere;

    private static ulong OwnOfEarlier(in SharedNames names) => names.Earlier.Own & ~names.EarlierIn.Anywhere;

    /// <summary>Those of the names that are neither states nor classes.</summary>
    private static ulong Particular(ReadNames names) => ~(names.Of(NameKind.Country) | names.Of(NameKind.Class));

    /// <summary>Each names one of a kind that the other does not know, and none of that kind is common: another deal, system, company.</summary>
    private static double Apart(in SharedNames names, bool own)
    {
        var ofLater = names.Later.Own & ~names.LaterIn.Own & ~(own ? 0 : names.LaterIn.Setting);
        var ofEarlier = names.Earlier.Own & ~names.EarlierIn.Own & ~(own ? 0 : names.EarlierIn.Setting);
        var apart = 0.0;
        if (ofLater == 0 || ofEarlier == 0)
        {
            return apart;
        }

        foreach (var kind in (ReadOnlySpan<NameKind>)[NameKind.System, NameKind.Country, NameKind.Organisation, NameKind.Person, NameKind.Other])
        {
            if ((ofLater & names.Later.Of(kind)) != 0 && (ofEarlier & names.Earlier.Of(kind)) != 0)
            {
                var common = (names.Later.Own & names.Alike & names.Later.Of(kind)) != 0 || (kind == NameKind.Country && !own && KnowsState(names));
                apart += (common ? 0.3 : 1) * (kind == NameKind.System ? 4 : kind == NameKind.Country ? (common ? 1.5 : 4) : kind == NameKind.Other ? 0.3 : 0.6);
            }
        }

        return apart;
    }

    /// <summary>Whether the earlier has a state that the later's article is about.</summary>
    private static bool KnowsState(in SharedNames names) =>
        (names.Later.Setting & names.Later.Of(NameKind.Country) & (names.LaterIn.Own | names.LaterIn.Setting)) != 0;

    private static double WeightOf(NameKind kind) => kind switch
    {
        NameKind.Country => State,
        NameKind.Person => Person,
        NameKind.System => System,
        NameKind.Class => Class,
        _ => Body,
    };
}
