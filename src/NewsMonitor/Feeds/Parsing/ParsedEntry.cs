namespace NewsMonitor.Feeds.Parsing;

/// <summary>One entry of a feed as its document states it. Markup is kept as found; nothing here is safe to show.</summary>
public sealed record ParsedEntry
{
    /// <summary>guid, atom:id, rdf:about or JSON Feed id; null when the document gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Absolute address of the article; null when the document gives none that is http or https.</summary>
    public Uri? Link { get; init; }

    /// <summary>Plain text, whitespace folded; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>HTML or plain text of the summary; empty when there is none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>HTML of the full content; empty when there is none.</summary>
    public string Content { get; init; } = "";

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    /// <summary>Who published it first, in a feed that gathers entries of others (RSS source, atom:source); null when the
    /// document names nobody.</summary>
    public string? Source { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<ParsedEnclosure> Enclosures { get; init; } = [];
}
