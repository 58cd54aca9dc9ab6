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
    /// <param name="later">The later telling.</param>
    /// <param name="earlier">The earlier telling.</param>
    /// <param name="own">Whether only the sentences count, not what their articles are about.</param>
    public static double Weight(ReadTelling later, ReadTelling earlier, bool own = false)
    {
        var (laterSetting, earlierSetting) = own ? (NameList.None, NameList.None) : (later.Setting, earlier.Setting);
        var shared = 0.0;
        for (var i = 0; i < later.Names.Count; i++)
        {
            shared += earlier.Names.Holds(later.Names, i) ? WeightOf(later.Names[i]) : earlierSetting.Holds(later.Names, i) ? Unsaid * WeightOf(later.Names[i]) : 0;
        }

        for (var i = 0; i < laterSetting.Count; i++)
        {
            shared += earlier.Names.Holds(laterSetting, i) ? Unsaid * WeightOf(laterSetting[i]) : earlierSetting.Holds(laterSetting, i) ? Unsaid * Unsaid * WeightOf(laterSetting[i]) : 0;
        }

        for (var i = 0; i < later.Speakers.Count; i++)
        {
            shared += earlier.Names.Holds(later.Speakers, i) || earlier.Speakers.Holds(later.Speakers, i) ? Spoken * WeightOf(later.Speakers[i]) : 0;
        }

        for (var i = 0; i < later.Names.Count; i++)
        {
            shared += !earlier.Names.Holds(later.Names, i) && earlier.Speakers.Holds(later.Names, i) ? Spoken * WeightOf(later.Names[i]) : 0;
        }

        return shared - Apart(later.Names, laterSetting, earlier.Names, earlierSetting);
    }

    /// <summary>Whether both sentences themselves name one thing that is no state.</summary>
    public static bool Named(ReadTelling later, ReadTelling earlier) => Names(later.Names, earlier) || Names(later.Speakers, earlier);

    private static bool Names(NameList names, ReadTelling earlier)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Kind is not (NameKind.Country or NameKind.Class) && (earlier.Names.Holds(names, i) || earlier.Speakers.Holds(names, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each names something of its own, states aside: two regions, two courts, two rounds.</summary>
    public static bool AreStrangers(Telling later, Telling earlier) => HasOwn(later, earlier) && HasOwn(earlier, later);

    /// <summary>Whether both name systems and none in common, in the sentences or around them.</summary>
    public static bool HaveOtherSystems(Telling later, Telling earlier)
    {
        var (ofLater, ofEarlier) = (Of(later.Names, NameKind.System), Of(earlier.Names, NameKind.System));
        return ofLater.Count > 0 && ofEarlier.Count > 0
            && !ofLater.Exists(name => Holds(earlier.Names, name) || Holds(earlier.Setting, name)) && !ofEarlier.Exists(name => Holds(later.Setting, name));
    }

    /// <summary>Whether each names a state that the other does not know: another buyer, another seller.</summary>
    public static bool HaveOtherStates(Telling later, Telling earlier) => HasOwnState(later, earlier) && HasOwnState(earlier, later);

    /// <summary>Whether each names an organisation that the other does not know: one authority allows what another forbids.</summary>
    public static bool HaveOtherBodies(Telling later, Telling earlier) => HasOwnBody(later, earlier) && HasOwnBody(earlier, later);

    private static bool HasOwnBody(Telling one, Telling other) =>
        one.Names.Any(name => name.Kind == NameKind.Organisation && !Holds(other.Names, name) && !Holds(other.Speakers, name) && !Holds(other.Setting, name));

    private static bool HasOwnState(Telling one, Telling other) =>
        one.Names.Any(name => name.Kind == NameKind.Country && !Holds(other.Names, name) && !Holds(other.Speakers, name) && !Holds(other.Setting, name));

    private static bool HasOwn(Telling one, Telling other) =>
        one.Names.Any(name => name.Kind is not (NameKind.Country or NameKind.Class) && !Holds(other.Names, name) && !Holds(other.Speakers, name) && !Holds(other.Setting, name));

    /// <summary>Each names one of a kind that the other does not know, and none of that kind is common: another deal, system, company.</summary>
    private static double Apart(NameList later, NameList laterSetting, NameList earlier, NameList earlierSetting)
    {
        var apart = 0.0;
        foreach (var kind in (ReadOnlySpan<NameKind>)[NameKind.System, NameKind.Country, NameKind.Organisation, NameKind.Person, NameKind.Other])
        {
            if (HasStranger(later, earlier, earlierSetting, kind) && HasStranger(earlier, later, laterSetting, kind))
            {
                var common = HasCommon(later, earlier, kind) || (kind == NameKind.Country && KnowsState(laterSetting, earlier, earlierSetting));
                apart += (common ? 0.3 : 1) * (kind == NameKind.System ? 4 : kind == NameKind.Country ? (common ? 1.5 : 4) : kind == NameKind.Other ? 0.3 : 0.6);
            }
        }

        return apart;
    }

    /// <summary>Whether one names something of a kind of which the other tells nothing.</summary>
    private static bool HasStranger(NameList one, NameList other, NameList otherSetting, NameKind kind)
    {
        for (var i = 0; i < one.Count; i++)
        {
            if (one[i].Kind == kind && !other.Holds(one, i) && !otherSetting.Holds(one, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool KnowsState(NameList setting, NameList earlier, NameList earlierSetting)
    {
        for (var i = 0; i < setting.Count; i++)
        {
            if (setting[i].Kind == NameKind.Country && (earlier.Holds(setting, i) || earlierSetting.Holds(setting, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCommon(NameList one, NameList other, NameKind kind)
    {
        for (var i = 0; i < one.Count; i++)
        {
            for (var k = 0; k < other.Count; k++)
            {
                if (one[i].Kind == kind && other[k].Kind == kind && NameList.IsSame(one[i], other[k]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double WeightOf(NamedThing name) => name.Kind switch
    {
        NameKind.Country => State,
        NameKind.Person => Person,
        NameKind.System => System,
        NameKind.Class => Class,
        _ => Body,
    };

    private static bool Holds(IReadOnlyList<NamedThing> names, NamedThing name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (NameList.IsSame(names[i], name))
            {
                return true;
            }
        }

        return false;
    }

    private static List<NamedThing> Of(IReadOnlyList<NamedThing> names, NameKind kind) => [.. names.Where(name => name.Kind == kind)];
}
