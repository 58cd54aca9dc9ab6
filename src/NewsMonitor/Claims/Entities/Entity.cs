namespace NewsMonitor.Claims.Entities;

/// <summary>What the gazetteers know by a name.</summary>
/// <param name="Id">Canonical id: "iran", "putin", "s-400".</param>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Party">The side it speaks or acts for: a country, or the organisation itself; for a system its maker.</param>
/// <param name="Family">For a system the one it is a variant of, else its own id.</param>
/// <param name="Class">For systems and class words: air-defence, aircraft, ...; empty otherwise. A word may stand for several, apart by <c>|</c>.</param>
internal sealed record Entity(string Id, EntityKind Kind, string Party, string Family, string Class)
{
    /// <summary>Whether a class word may stand for a system of a class; a system of no known class may be anything.</summary>
    public bool StandsFor(string systemClass) =>
        Class == "any" || systemClass.Length == 0 || Class.Split('|').Contains(systemClass, StringComparer.Ordinal);
}
