namespace NewsMonitor.Feeds.Parsing;

/// <summary>A file attached to an entry.</summary>
/// <param name="Address">Absolute address.</param>
/// <param name="MediaType">As the document states it; may be empty.</param>
/// <param name="Length">Bytes, when stated.</param>
public sealed record ParsedEnclosure(Uri Address, string MediaType, long? Length);
