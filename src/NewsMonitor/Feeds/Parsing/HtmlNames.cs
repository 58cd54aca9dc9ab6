namespace NewsMonitor.Feeds.Parsing;

/// <summary>The HTML names that matter when markup is written out of a feed.</summary>
internal static class HtmlNames
{
    /// <summary>Elements that have no end tag.</summary>
    public static bool IsVoid(string name) =>
        name is "br" or "img" or "hr" or "input" or "meta" or "link" or "area" or "base" or "col" or "embed" or "source" or "track" or "wbr";

    /// <summary>Attributes that hold an address.</summary>
    public static bool IsLink(string name) => name is "href" or "src" or "cite" or "poster";
}
