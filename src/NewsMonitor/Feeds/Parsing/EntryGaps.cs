namespace NewsMonitor.Feeds.Parsing;

/// <summary>Says what entries lack, and what stands in for it.</summary>
public static class EntryGaps
{
    /// <summary>A sentence for each kind of gap; none when nothing is missing.</summary>
    public static IEnumerable<string> Sentences(IReadOnlyList<ParsedEntry> entries)
    {
        (int Count, string Gap)[] gaps =
        [
            (entries.Count(entry => entry is { Id: null, Link: not null }), "without an id: the link tells them apart"),
            (entries.Count(entry => entry is { Id: null, Link: null }), "without an id and a link: title, date and summary tell them apart"),
            (entries.Count(entry => entry is { Id: not null, Link: null }), "without a link: they are judged by title and summary"),
            (entries.Count(entry => entry is { Published: null, Updated: null }), "without a date: the time they are seen counts"),
            (entries.Count(entry => entry.Title.Length == 0), "without a title: the first words stand for it"),
            (SharingAnId(entries), "with an id that another has too: the link tells them apart, or title, date and summary"),
        ];
        return gaps.Where(gap => gap.Count > 0).Select(gap => $"{gap.Count} of {entries.Count} entries {gap.Gap}.");
    }

    private static int SharingAnId(IReadOnlyList<ParsedEntry> entries) => entries
        .Where(entry => entry.Id is not null)
        .GroupBy(entry => entry.Id)
        .Where(same => same.Select(entry => (entry.Link, entry.Title)).Distinct().Count() > 1)
        .Sum(same => same.Count());
}
