using System.Collections.Frozen;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Namespace addresses, compared without case and without the last slash or hash, as publishers vary them.</summary>
internal static class Vocabularies
{
    private static readonly FrozenDictionary<string, Vocabulary> ByNamespace = new Dictionary<string, Vocabulary>
    {
        [""] = Vocabulary.Rss,
        ["http://purl.org/rss/1.0"] = Vocabulary.Rss,
        ["http://purl.org/net/rss1.1"] = Vocabulary.Rss,
        ["http://my.netscape.com/rdf/simple/0.9"] = Vocabulary.Rss,
        ["http://channel.netscape.com/rdf/simple/0.9"] = Vocabulary.Rss,
        ["http://my.netscape.com/publish/formats/rss-0.91.dtd"] = Vocabulary.Rss,
        ["http://backend.userland.com/rss"] = Vocabulary.Rss,
        ["http://backend.userland.com/rss2"] = Vocabulary.Rss,
        ["http://backend.userland.com/rss091"] = Vocabulary.Rss,
        ["http://backend.userland.com/rss092"] = Vocabulary.Rss,
        ["http://blogs.law.harvard.edu/tech/rss"] = Vocabulary.Rss,
        ["http://cyber.law.harvard.edu/rss"] = Vocabulary.Rss,
        ["http://www.w3.org/2005/atom"] = Vocabulary.Atom,
        ["http://purl.org/atom/ns"] = Vocabulary.Atom,
        ["http://example.com/newformat"] = Vocabulary.Atom,
        ["http://example.com/necho"] = Vocabulary.Atom,
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns"] = Vocabulary.Rdf,
        ["http://purl.org/dc/elements/1.0"] = Vocabulary.DublinCore,
        ["http://purl.org/dc/elements/1.1"] = Vocabulary.DublinCore,
        ["http://purl.org/dc/terms"] = Vocabulary.DublinCore,
        ["http://purl.org/rss/1.0/modules/content"] = Vocabulary.Content,
        ["http://search.yahoo.com/mrss"] = Vocabulary.Media,
        ["http://search.yahoo.com/rss"] = Vocabulary.Media,
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = Vocabulary.Itunes,
        ["http://purl.org/rss/1.0/modules/syndication"] = Vocabulary.Syndication,
        ["http://www.w3.org/1999/xhtml"] = Vocabulary.Xhtml,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> UsualPrefixes = new Dictionary<string, string>
    {
        ["atom"] = "http://www.w3.org/2005/Atom",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rss"] = "http://purl.org/rss/1.0/",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["content"] = "http://purl.org/rss/1.0/modules/content/",
        ["media"] = "http://search.yahoo.com/mrss/",
        ["itunes"] = "http://www.itunes.com/dtds/podcast-1.0.dtd",
        ["sy"] = "http://purl.org/rss/1.0/modules/syndication/",
        ["xhtml"] = "http://www.w3.org/1999/xhtml",
    }.ToFrozenDictionary();

    public static Vocabulary Of(string namespaceAddress) =>
        ByNamespace.TryGetValue(namespaceAddress.Trim().TrimEnd('/', '#'), out var vocabulary) ? vocabulary : Vocabulary.Other;

    /// <summary>The namespace a prefix usually stands for, for documents that use it undeclared.</summary>
    public static string OfPrefix(string prefix) => UsualPrefixes.TryGetValue(prefix, out var address) ? address : "urn:undeclared:" + prefix;
}
