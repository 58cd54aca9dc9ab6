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
    public static double Weight(Telling later, Telling earlier)
    {
        var shared = 0.0;
        foreach (var name in later.Names)
        {
            shared += Holds(earlier.Names, name) ? WeightOf(name) : Holds(earlier.Setting, name) ? Unsaid * WeightOf(name) : 0;
        }

        foreach (var name in later.Setting)
        {
            shared += Holds(earlier.Names, name) ? Unsaid * WeightOf(name) : Holds(earlier.Setting, name) ? Unsaid * Unsaid * WeightOf(name) : 0;
        }

        foreach (var name in later.Speakers)
        {
            shared += Holds(earlier.Names, name) || Holds(earlier.Speakers, name) ? Spoken * WeightOf(name) : 0;
        }

        foreach (var name in later.Names)
        {
            shared += !Holds(earlier.Names, name) && Holds(earlier.Speakers, name) ? Spoken * WeightOf(name) : 0;
        }

        return shared - Apart(later, earlier);
    }

    /// <summary>Whether both sentences themselves name one thing that is no state.</summary>
    public static bool Named(Telling later, Telling earlier) =>
        later.Names.Concat(later.Speakers).Any(name => name.Kind is not (NameKind.Country or NameKind.Class) && (Holds(earlier.Names, name) || Holds(earlier.Speakers, name)));

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

    private static bool HasOwnState(Telling one, Telling other) =>
        one.Names.Any(name => name.Kind == NameKind.Country && !Holds(other.Names, name) && !Holds(other.Speakers, name) && !Holds(other.Setting, name));

    private static bool HasOwn(Telling one, Telling other) =>
        one.Names.Any(name => name.Kind is not (NameKind.Country or NameKind.Class) && !Holds(other.Names, name) && !Holds(other.Speakers, name) && !Holds(other.Setting, name));

    /// <summary>Each names one of a kind that the other does not know, and none of that kind is common: another deal, system, company.</summary>
    private static double Apart(Telling later, Telling earlier)
    {
        var apart = 0.0;
        foreach (var kind in (ReadOnlySpan<NameKind>)[NameKind.System, NameKind.Country, NameKind.Organisation, NameKind.Person, NameKind.Other])
        {
            var (ofLater, ofEarlier) = (Of(later.Names, kind), Of(earlier.Names, kind));
            if (ofLater.Count == 0 || ofEarlier.Count == 0)
            {
                continue;
            }

            var common = ofLater.Exists(name => Holds(ofEarlier, name)) || (kind == NameKind.Country && Of(later.Setting, kind).Exists(name => Holds(earlier.Names, name) || Holds(earlier.Setting, name)));
            var strangers = ofLater.Exists(name => !Holds(earlier.Names, name) && !Holds(earlier.Setting, name)) && ofEarlier.Exists(name => !Holds(later.Names, name) && !Holds(later.Setting, name));
            apart += strangers ? (common ? 0.3 : 1) * (kind == NameKind.System ? 4 : kind == NameKind.Country ? (common ? 1.5 : 4) : kind == NameKind.Other ? 0.3 : 0.6) : 0;
        }

        return apart;
    }

    private static List<NamedThing> Of(IReadOnlyList<NamedThing> names, NameKind kind) => [.. names.Where(name => name.Kind == kind)];

    private static double WeightOf(NamedThing name) => name.Kind switch
    {
        NameKind.Country => State,
        NameKind.Person => Person,
        NameKind.System => System,
        NameKind.Class => Class,
        _ => Body,
    };

    public static bool Holds(IReadOnlyList<NamedThing> names, NamedThing name)
    {
        foreach (var other in names)
        {
            if (other.Id == name.Id || (other.Kind == NameKind.System && name.Kind == NameKind.System && IsVariant(other.Id, name.Id)) || (Loose(other) && Loose(name) && IsPart(other.Id, name.Id)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"737-max" is a 737.</summary>
    private static bool IsVariant(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length > shorter.Length && !char.IsDigit(longer[shorter.Length]);
    }

    private static bool Loose(NamedThing name) => name.Kind is NameKind.Other or NameKind.Person or NameKind.Organisation;

    /// <summary>"Johnson" is "Boris Johnson", "Novo" is "Novo Nordisk".</summary>
    private static bool IsPart(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length >= 3 && longer.Length > shorter.Length
            && (longer.EndsWith(" " + shorter, StringComparison.Ordinal) || longer.StartsWith(shorter + " ", StringComparison.Ordinal));
    }
}
