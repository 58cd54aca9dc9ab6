namespace NewsMonitor.Feeds.Parsing;

/// <summary>A feed while its document is read.</summary>
internal sealed class FeedDraft(List<string> repairs)
{
    // A site that answers a wish to be asked once a year is not asked once a year.
    private static readonly TimeSpan MaxTimeToLive = TimeSpan.FromDays(31);

    public FeedDraft()
        : this([])
    {
    }

    public FeedFormat Format { get; set; }

    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    public Uri? Link { get; set; }

    public string? Language { get; set; }

    public double? TimeToLiveMinutes { get; set; }

    public double UpdatePeriodMinutes { get; set; }

    public double UpdatesPerPeriod { get; set; } = 1;

    public List<ParsedEntry> Entries { get; } = [];

    public List<string> Repairs { get; } = repairs;

    /// <summary>Adds an entry that says anything at all. False when there is room for no more.</summary>
    public bool Add(ParsedEntry entry)
    {
        if (Entries.Count >= FeedParser.MaxEntries)
        {
            Repairs.Add($"Only the first {FeedParser.MaxEntries} entries were read.");
            return false;
        }

        var isBlank = entry is { Id: null, Link: null, Title: "", Summary: "", Content: "" };
        if (!isBlank) Entries.Add(entry);
        return true;
    }

    public ParsedFeed ToFeed() => new()
    {
        Format = Format,
        Title = Title,
        Description = Description,
        Link = Link,
        Language = string.IsNullOrWhiteSpace(Language) ? null : Language.Trim(),
        TimeToLive = TimeToLive(),
        Entries = Entries,
        Repairs = Repairs.Distinct().ToList(),
    };

    private TimeSpan? TimeToLive()
    {
        var minutes = TimeToLiveMinutes ?? (UpdatePeriodMinutes > 0 && UpdatesPerPeriod >= 1 ? UpdatePeriodMinutes / UpdatesPerPeriod : 0);
        if (!(minutes >= 1)) return null;
        return minutes >= MaxTimeToLive.TotalMinutes ? MaxTimeToLive : TimeSpan.FromMinutes(minutes);
    }
}
