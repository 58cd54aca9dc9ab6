namespace NewsMonitor.Claims.Entities;

/// <summary>What the gazetteers know by a name.</summary>
/// <param name="Id">Canonical id: "iran", "putin", "s-400".</param>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Party">The side it speaks or acts for: a country, or the organisation itself; for a system its maker.</param>
/// <param name="Family">For a system the one it is a variant of, else its own id.</param>
/// <param name="Class">For systems and class words: air-defence, aircraft, ...; empty otherwise. A word may stand for several, apart by <c>|</c>.</param>
internal sealed record Entity(string Id, EntityKind Kind, string Party, string Family, string Class)
{
    /// <summary>What a sentence names by it; null when it only stands for a class.</summary>
    public NamedThing? Name { get; } = Kind switch
    {
        EntityKind.Country or EntityKind.Demonym => new NamedThing(Id, NameKind.Country),
        EntityKind.Person => new NamedThing(Id, NameKind.Person),
        EntityKind.Organisation or EntityKind.Outlet => new NamedThing(Id, NameKind.Organisation),
        EntityKind.System => new NamedThing(Id.StartsWith(Family, StringComparison.Ordinal) ? Id : Family, NameKind.System),
        _ => null,
    };

    /// <summary>The state that a person speaks for; null for all others.</summary>
    public NamedThing? State { get; } = Kind == EntityKind.Person ? new NamedThing(Party, NameKind.Country) : null;

    /// <summary>The classes of systems that it is of or stands for; none when it may be anything.</summary>
    public NamedThing[] Classes { get; } = Class is "" or "any" ? [] : [.. Class.Split('|').Select(name => new NamedThing(name, NameKind.Class))];

    /// <summary>Whether a class word may stand for a system of a class; a system of no known class may be anything.</summary>
    public bool StandsFor(string systemClass) =>
        Class == "any" || systemClass.Length == 0 || Array.Exists(Classes, known => known.Id == systemClass);
}
