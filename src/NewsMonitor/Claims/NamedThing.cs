namespace NewsMonitor.Claims;

/// <summary>Something with a name of its own.</summary>
/// <param name="Id">Canonical where a list knows it ("russia", "su-35"), else the name as written, folded ("spirit airlines").</param>
/// <param name="Kind">What sort of thing.</param>
public sealed record NamedThing(string Id, NameKind Kind);
