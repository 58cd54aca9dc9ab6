namespace NewsMonitor.Feeds.Parsing;

/// <summary>An entry while its element is read: each value from its best source, wherever in the element that stands.</summary>
internal sealed class EntryDraft
{
    private const int MaxListed = 64;

    private readonly List<string> authors = [];
    private readonly List<string> categories = [];
    private readonly List<ParsedEnclosure> enclosures = [];

    public string? Id { get; set; }

    public Uri? Link { get; set; }

    /// <summary>A link from a weaker source: a guid that is an address, a link of another relation, an enclosing element.</summary>
    public Uri? SpareLink { get; set; }

    public string Title { get; set; } = "";

    /// <summary>A title from an extension element.</summary>
    public string SpareTitle { get; set; } = "";

    public string Summary { get; set; } = "";

    /// <summary>A summary from an extension element.</summary>
    public string SpareSummary { get; set; } = "";

    public string Content { get; set; } = "";

    public DateTimeOffset? Published { get; set; }

    /// <summary>A publishing date from an extension element.</summary>
    public DateTimeOffset? SparePublished { get; set; }

    public DateTimeOffset? Updated { get; set; }

    public string Source { get; set; } = "";

    public void AddAuthor(string name) => AddTo(authors, PersonName.Of(name));

    public void AddCategory(string name) => AddTo(categories, PlainText.FromMarkup(name));

    public void AddEnclosure(Uri? address, string? mediaType, string? length)
    {
        if (address is null || enclosures.Count >= MaxListed || enclosures.Exists(known => known.Address == address)) return;
        long? bytes = long.TryParse(length, out var stated) && stated > 0 ? stated : null;
        enclosures.Add(new ParsedEnclosure(address, mediaType?.Trim() ?? "", bytes));
    }

    public ParsedEntry ToEntry() => new()
    {
        Id = string.IsNullOrWhiteSpace(Id) ? null : Id.Trim(),
        Link = Link ?? SpareLink,
        Title = Title.Length > 0 ? Title : SpareTitle,
        Summary = Summary.Length > 0 ? Summary : SpareSummary,
        Content = Content,
        Published = Published ?? SparePublished,
        Updated = Updated,
        Source = Source.Length > 0 ? Source : null,
        Authors = authors,
        Categories = categories,
        Enclosures = enclosures,
    };

    private static void AddTo(List<string> list, string value)
    {
        if (value.Length > 0 && list.Count < MaxListed && !list.Contains(value)) list.Add(value);
    }
}
