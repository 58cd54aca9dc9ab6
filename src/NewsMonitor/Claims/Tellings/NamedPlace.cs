namespace NewsMonitor.Claims.Tellings;

/// <summary>A name at a place in a sentence.</summary>
/// <param name="Name">What is named.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index of the token after it.</param>
/// <param name="Speaks">Whether it is the speaker rather than what is spoken of.</param>
internal readonly record struct NamedPlace(NamedThing Name, int First, int End, bool Speaks);
