using NewsMonitor.Feeds.Pages;

namespace NewsMonitor.Items;

/// <summary>The article of a web page as plain text: its paragraphs, headings, lists and quotations, without what stands
/// around it. Scripts never run and nothing is loaded; time and memory are linear in the page, however it nests.</summary>
public static class ArticleText
{
    private const int LittleText = 200;

    /// <summary>The text of a page, paragraphs apart by a blank line; empty when it holds none.</summary>
    /// <param name="body">The page's bytes.</param>
    /// <param name="contentType">The Content-Type header, or null. Text, HTML and XHTML are read; nothing else is.</param>
    public static string Extract(ReadOnlyMemory<byte> body, string? contentType)
    {
        var mediaType = contentType?.Split(';')[0].Trim().ToLowerInvariant();
        if (mediaType is not (null or "" or "text/html" or "application/xhtml+xml" or "text/plain" or "application/octet-stream"))
            return "";
        var text = PageEncoding.Decode(body.Span, contentType);
        if (text.AsSpan(0, Math.Min(text.Length, 1024)).Contains('\0'))
            return "";
        return mediaType is "text/plain" || !text.Contains('<', StringComparison.Ordinal) ? FromPlain(text) : FromHtml(text);
    }

    /// <summary>The text of HTML, paragraphs apart by a blank line; empty when it holds none.</summary>
    public static string FromHtml(string html)
    {
        var outline = PageOutline.Of(html, strict: true);
        if (outline.Page.Prose < LittleText)
        {
            // Some sites wrap the whole page into a form, or call it "social".
            var loose = PageOutline.Of(html, strict: false);
            if (loose.Page.Prose > 3 * outline.Page.Prose)
                outline = loose;
        }

        return string.Join("\n\n", Kept(outline).Select(b => b.Text));
    }

    /// <summary>The content that a feed gives with an entry, all of it article, as plain text with paragraphs apart by a blank line.</summary>
    public static string FromFeed(string html) =>
        html.Contains('<', StringComparison.Ordinal)
            ? string.Join("\n\n", PageOutline.Of(html, strict: true).Blocks.Where(b => !b.Beside).Select(b => b.Text))
            : PlainText.FromHtml(html);

    private static IEnumerable<TextBlock> Kept(PageOutline outline)
    {
        var inside = new HashSet<Region> { ArticleOf(outline) };
        foreach (var region in outline.Regions)
        {
            if (region.Parent is { } around && inside.Contains(around))
                inside.Add(region);
        }

        var kept = outline.Blocks.Where(b => !b.Beside && inside.Contains(b.Region) && (b.Prose > 0 || b.IsHeading || IsShortText(b))).ToList();
        var first = kept.FindIndex(b => b.Prose > 0 || IsStandfirst(b));
        var last = kept.FindLastIndex(b => b.Prose > 0 || (b.Kind is "p" && EndsSentence(b.Text)));
        return first < 0 || last < first || kept.TrueForAll(b => b.Prose == 0) ? [] : kept[first..(last + 1)];
    }

    /// <summary>The region that holds the article: as marked, else the one that most of the running text stands in.</summary>
    private static Region ArticleOf(PageOutline outline)
    {
        var page = outline.Page;
        foreach (var (role, share) in (ReadOnlySpan<(RegionRole, double)>)[(RegionRole.ArticleBody, 0.25), (RegionRole.Article, 0.4), (RegionRole.Main, 0.4)])
        {
            var marked = outline.Regions.Where(r => r.Role == role).MaxBy(r => r.Prose);
            if (marked is not null && marked.Prose > 0 && marked.Prose >= share * page.Prose)
                return marked;
        }

        var region = page;
        while (region.Richest is { Role: not RegionRole.Part } richest && richest.Prose > 0.7 * region.Prose)
            region = richest;
        return region;
    }

    private static bool IsShortText(TextBlock block) => !block.IsMostlyLinks && block.Kind is "p" or "li" or "blockquote" or "dd" or "td" or "pre";

    private static bool IsStandfirst(TextBlock block) => block.IsHeading && block.Kind is not "h1" && !block.IsMostlyLinks && EndsSentence(block.Text);

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '…' or '"' or '”' or '»' or '؟' or '。' or ')';

    private static string FromPlain(string text)
    {
        var paragraphs = new List<string>();
        foreach (var part in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            paragraphs.Add(string.Concat(part.Where(c => c == '\n' || c == '\t' || !char.IsControl(c))));
        return string.Join("\n\n", paragraphs);
    }
}
