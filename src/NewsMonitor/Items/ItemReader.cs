using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Items;

/// <summary>Makes an item of a feed's entry, with the text of its article page. A page that cannot be read costs nothing but
/// its text: the item then rests on what the feed says, and one mark says why.</summary>
public sealed class ItemReader(WebFetcher fetcher, TimeProvider time)
{
    /// <summary>Most characters kept of an article.</summary>
    public const int MaxText = 100_000;

    private const int MaxOutlet = 100;
    private const int MaxTitle = 500;
    private const int MaxSummary = 10_000;
    private const int TitleFromText = 90;
    private const int FullArticle = 600;

    /// <param name="feed">The feed the entry stands in.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="keys">Its identities, from <see cref="ItemIdentity"/>.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<Item> ReadAsync(Feed feed, ParsedEntry entry, IReadOnlyList<ItemKey> keys, CancellationToken cancellation)
    {
        var page = await PageAsync(entry.Link, cancellation);
        var seen = time.GetUtcNow();
        var summary = PlainText.FromHtml(entry.Summary);
        var ofFeed = ArticleText.FromFeed(entry.Content);
        var title = PlainText.FromHtml(entry.Title);
        // A page that shows less than the feed is a teaser before a wall.
        var useFeed = page.Text.Length == 0 || (ofFeed.Length >= FullArticle && ofFeed.Length > 2 * page.Text.Length);
        var text = useFeed ? ofFeed : page.Text;
        var marks = new List<string>();
        if (page.Problem is { } problem)
            marks.Add($"{problem}; this rests on the feed's {Rest(title, summary, ofFeed)}.");
        if (text.Length > MaxText)
        {
            text = Shortened(text);
            marks.Add($"The article is very long; only its first {text.Length} characters were read.");
        }

        var (published, misdated) = StatedDate.Read(entry.Published ?? entry.Updated, seen);
        if (misdated is not null)
            marks.Add(misdated);
        return new Item
        {
            Keys = keys,
            FeedId = feed.Id,
            // A feed that gathers the entries of others names their outlets.
            Outlet = entry.Source is { } source ? PlainText.Cut(source, MaxOutlet) : feed.Name,
            Title = PlainText.Cut(title.Length > 0 ? title : TitleOf(feed, entry, summary, text), MaxTitle),
            Summary = PlainText.Cut(summary, MaxSummary),
            Text = text,
            Address = entry.Link,
            PublishedAt = published,
            SeenAt = seen,
            Marks = marks,
        };
    }

    private async Task<(string Text, string? Problem)> PageAsync(Uri? link, CancellationToken cancellation)
    {
        if (link is null)
            return ("", "The entry links to no article page");
        switch (await fetcher.FetchAsync(link, validators: null, cancellation))
        {
            case FetchOutcome.Fetched fetched:
                var text = ArticleText.Extract(fetched.Document.Body, fetched.Document.ContentType);
                return text.Length > 0 ? (text, null) : ("", "The article page holds no text that could be read");
            case FetchOutcome.Failed failed:
                return ("", $"The article page could not be read ({Because(failed.Fault)})");
            default:
                throw new InvalidOperationException("A page asked for without validators was answered as not modified.");
        }
    }

    private static string Because(Fault fault) => fault.Kind switch
    {
        FaultKind.HttpStatus or FaultKind.Gone or FaultKind.TimedOut or FaultKind.TooLarge => fault.Cause,
        FaultKind.Refused => "its address is not allowed",
        FaultKind.TooManyRedirects => "it redirects without end",
        FaultKind.CutOff => "the answer broke off",
        FaultKind.Empty => "it is empty",
        _ => "no connection",
    };

    private static string Rest(string title, string summary, string content) => (content.Length, summary.Length, title.Length) switch
    {
        ( >= FullArticle, _, _) => "own text of the article",
        ( > 0, _, _) => "own text",
        (_, > 0, > 0) => "title and summary",
        (_, > 0, _) => "summary",
        _ => "title",
    };

    private static string TitleOf(Feed feed, ParsedEntry entry, string summary, string text)
    {
        var words = summary.Length > 0 ? summary : text[..Math.Min(text.Length, 4 * TitleFromText)].Split("\n\n")[0];
        if (words.Length > 0)
            return PlainText.Cut(words, TitleFromText);
        return entry.Link?.AbsoluteUri ?? $"Untitled entry of {feed.Name}";
    }

    private static string Shortened(string text)
    {
        var end = text.LastIndexOf("\n\n", MaxText, StringComparison.Ordinal);
        return end > 0 ? text[..end] : PlainText.Cut(text, MaxText);
    }
}
