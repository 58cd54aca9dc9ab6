namespace NewsMonitor.Feeds.Parsing;

/// <summary>The XML vocabularies whose elements are read.</summary>
internal enum Vocabulary
{
    /// <summary>Some namespace that is not read.</summary>
    Other,

    /// <summary>RSS: no namespace, or one of the several that RSS 0.90 to 2.0 was published under.</summary>
    Rss,

    Atom,
    Rdf,
    DublinCore,
    Content,
    Media,
    Itunes,
    Syndication,
    Xhtml,
}
