using System.Collections.Frozen;

namespace NewsMonitor.Items;

/// <summary>What the names of elements, and the names that sites give them, say about a part of a page.</summary>
internal static class PageNames
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]);

    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

    private static readonly FrozenSet<string> NeverText = FrozenSet.ToFrozenSet(
    [
        "audio", "button", "canvas", "datalist", "dialog", "figcaption", "frameset", "iframe", "input", "label", "math", "nav",
        "noembed", "noframes", "noscript", "object", "option", "select", "svg", "template", "textarea", "title", "video",
    ]);

    private static readonly FrozenSet<string> Beside = FrozenSet.ToFrozenSet(["aside", "footer", "form", "header", "menu"]);

    private static readonly FrozenSet<string> BesideRoles = FrozenSet.ToFrozenSet(
        ["alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "form", "menu", "menubar", "navigation", "search", "toolbar"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TextMarkup = FrozenSet.ToFrozenSet(
        ["a", "abbr", "b", "blockquote", "br", "div", "em", "figure", "font", "h1", "h2", "h3", "h4", "hr", "i", "iframe", "img", "li", "ol", "p", "span", "strong", "table", "u", "ul"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BesideWords = FrozenSet.ToFrozenSet(
        [
            "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "byline", "caption", "comment", "comments", "consent", "cookie",
            "cookies", "disqus", "footer", "gdpr", "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "outbrain",
            "pagination", "popup", "promo", "recirc", "recommended", "recommendations", "related", "respond", "share", "sharing", "sidebar",
            "signup", "social", "sponsored", "subscribe", "subscription", "taboola", "tags", "toolbar", "trending",
        ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BodyNames = FrozenSet.ToFrozenSet(
        [
            "article-body", "article-content", "article-text", "article__body", "article__content", "article__text", "articlebody", "content-body",
            "entry-content", "post-body", "post-content", "story-body", "story-content", "wsw", "body-content", "news-text", "article_body",
        ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The element stands in a line of text and marks up a part of it.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>The element cannot stand in a line of text: it ends the paragraph before it.</summary>
    public static bool EndsParagraph(string name) => !Inline.Contains(name) && (!NeverText.Contains(name) || name is "nav" or "figcaption" or "dialog");

    /// <summary>The element has no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>The element's text is never part of an article.</summary>
    public static bool IsNeverText(string name) => NeverText.Contains(name);

    /// <summary>A tag that feeds put into titles and summaries.</summary>
    public static bool IsTextMarkup(ReadOnlySpan<char> name) => TextMarkup.Contains(name);

    /// <summary>A part beside the article, by its element or its role.</summary>
    public static bool IsBeside(string name, string? role) => Beside.Contains(name) || (role is not null && BesideRoles.Contains(role.Trim()));

    /// <summary>A part beside the article by the classes and ids sites use; not so when another of them says "article body".</summary>
    public static bool IsBesideByClass(string classes)
    {
        var beside = false;
        foreach (var range in classes.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            var one = classes.AsSpan(range);
            if (IsBodyName(one))
                return false;
            // Classes that carry a subject ("tag-cookies") are about the article, not about the page.
            beside |= !one.StartsWith("tag-") && !one.StartsWith("category-") && HasBesideWord(one);
        }

        return beside;
    }

    /// <summary>One of the classes or ids is a name that sites give the element around an article's text.</summary>
    public static bool HasBodyName(string classes)
    {
        foreach (var range in classes.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            if (IsBodyName(classes.AsSpan(range)))
                return true;
        }

        return false;
    }

    private static bool IsBodyName(ReadOnlySpan<char> name) => BodyNames.Contains(name);

    private static bool HasBesideWord(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny('-', '_', ':'))
        {
            if (BesideWords.Contains(name[range]))
                return true;
        }

        return false;
    }
}
