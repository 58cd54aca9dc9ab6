namespace NewsMonitor.Watchlist;

/// <summary>A term in a matcher: as written, and where it belongs.</summary>
/// <param name="Topic">The topic's place in the matcher's list.</param>
/// <param name="Side">The side of that topic.</param>
/// <param name="Text">The term as the watchlist writes it.</param>
internal sealed record WatchedTerm(int Topic, int Side, string Text)
{
    public bool IsOpenAtStart { get; } = TermPattern.IsOpenAtStart(Text);

    public bool IsOpenAtEnd { get; } = TermPattern.IsOpenAtEnd(Text);

    /// <summary>Whether the term stands as a word of its own between two positions of folded text.</summary>
    public bool FitsAt(ReadOnlySpan<char> folded, int start, int end) =>
        (IsOpenAtStart || WordEdge.StartsAt(folded, start)) && (IsOpenAtEnd || WordEdge.EndsOrPluralAt(folded, end));
}
