namespace NewsMonitor.Claims.Entities;

/// <summary>An entity at a place in a sentence.</summary>
/// <param name="Entity">Which.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Tokens it spans.</param>
/// <param name="Possessive">Whether it carries a genitive.</param>
internal sealed record Mention(Entity Entity, int First, int Count, bool Possessive)
{
    /// <summary>Index of the token after it.</summary>
    public int End => First + Count;

    /// <summary>A state, by any of its names or people; organisations are none.</summary>
    public bool IsState => Entity.Kind is EntityKind.Country or EntityKind.Demonym or EntityKind.Person;

    public bool IsParty => Entity.Kind is EntityKind.Country or EntityKind.Demonym or EntityKind.Person or EntityKind.Organisation;
}
