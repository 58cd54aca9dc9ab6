namespace NewsMonitor.Feeds.Parsing;

/// <summary>What a document looks like from its first characters.</summary>
internal enum DocumentKind
{
    Unknown,
    Empty,
    Html,
    Json,
    Xml,
}
