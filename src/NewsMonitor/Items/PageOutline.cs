using System.Text;
using NewsMonitor.Feeds.Pages;

namespace NewsMonitor.Items;

/// <summary>Cuts a page into text blocks and the regions they stand in. One pass, bounded depth: elements nested deeper than
/// the limit count as part of the one around them.</summary>
internal sealed class PageOutline
{
    private const int MaxDepth = 200;
    private const int MaxInlineDepth = 16;
    private const int MaxRegions = 100_000;
    private const int MaxCharacters = 2_000_000;
    private const int CharactersABlockCounts = 20;

    private readonly List<Element> open = [];
    private readonly List<TextBlock> blocks = [];
    private readonly StringBuilder text = new();
    private Element top;
    private int linked;
    private int tooDeep;
    private int breaks;
    private int characters;

    private readonly bool strict;

    private PageOutline(bool strict)
    {
        this.strict = strict;
        top = Outermost;
    }

    /// <summary>The page as a whole.</summary>
    public Region Page => Regions[0];

    /// <summary>All regions, outer before inner.</summary>
    public List<Region> Regions { get; } = [new Region(parent: null, RegionRole.None)];

    /// <summary>The blocks in the order of the page.</summary>
    public IReadOnlyList<TextBlock> Blocks => blocks;

    private Element Outermost => new("", "", Page, Beside: false, Never: false, InLink: false, InlineDepth: 0);

    /// <param name="html">A document or a part of one.</param>
    /// <param name="strict">Whether forms, headers, share bars and the like stand beside the article.</param>
    public static PageOutline Of(string html, bool strict)
    {
        var outline = new PageOutline(strict);
        using var markup = new MarkupReader(html);
        while (outline.characters < MaxCharacters && markup.Read())
        {
            if (markup.Kind == MarkupKind.Text)
                outline.Write(markup.Text);
            else if (markup.Kind == MarkupKind.Start)
                outline.Start(markup);
            else
                outline.End(markup.Name);
        }

        outline.Flush();
        return outline;
    }

    private void Write(ReadOnlySpan<char> run)
    {
        if (top.Never)
            return;
        var before = text.Length;
        PlainText.Fold(run, text);
        if (top.InLink)
            linked += text.Length - before;
        if (!run.IsWhiteSpace())
            breaks = 0;
    }

    private void Start(MarkupReader markup)
    {
        var name = markup.Name;
        if (name is "br" && !top.Never)
            Break();
        else if (!top.Never && PageNames.EndsParagraph(name))
            Flush();
        if (PageNames.IsVoid(name) || (markup.ClosesItself && (name is "svg" or "math" || top.Never)))
            return;
        CloseImplied(name);
        var inline = PageNames.IsInline(name);
        if (inline && top.InlineDepth >= MaxInlineDepth)
            return;
        if (open.Count < MaxDepth)
            open.Add(top = Opened(markup, inline));
        else if (!inline && !MayLackEnd(name))
            tooDeep++;
    }

    private Element Opened(MarkupReader markup, bool inline)
    {
        var name = markup.Name;
        var element = top with { Name = name, Block = inline ? top.Block : name, InlineDepth = inline ? top.InlineDepth + 1 : 0 };
        if (top.Never || PageNames.IsNeverText(name) || IsHidden(markup))
            return element with { Never = true };
        var classes = $"{markup.Attribute("class")} {markup.Attribute("id")}";
        var role = RoleOf(markup, classes);
        return element with
        {
            Region = inline || name is "p" || Regions.Count >= MaxRegions ? top.Region : Inside(role),
            Beside = top.Beside || (strict && IsBeside(markup, classes, role)),
            InLink = top.InLink || (name is "a" && markup.Attribute("href") is not null),
        };
    }

    private Region Inside(RegionRole role)
    {
        var region = new Region(top.Region, role);
        Regions.Add(region);
        return region;
    }

    private void End(string name)
    {
        var inline = PageNames.IsInline(name);
        if (!inline && !top.Never)
            Flush();
        if (tooDeep > 0 && !inline && !MayLackEnd(name))
        {
            tooDeep--;
            return;
        }

        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Name == name)
            {
                PopTo(i);
                return;
            }

            // A stray end tag in a line of text closes nothing around the block it stands in.
            if (inline && !PageNames.IsInline(open[i].Name))
                return;
        }
    }

    // Elements whose end tag may be left out end where the next of their kind, or a block, begins.
    private void CloseImplied(string name)
    {
        if (name is not "a" && PageNames.IsInline(name))
            return;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var inner = open[i].Name;
            var closes = inner switch
            {
                "p" => PageNames.EndsParagraph(name),
                "li" or "a" or "option" => name == inner,
                "dt" or "dd" => name is "dt" or "dd",
                "td" or "th" => name is "td" or "th" or "tr",
                "tr" => name is "tr",
                _ => false,
            };
            if (closes)
                PopTo(i);
            else if (!PageNames.IsInline(inner))
                return;
        }
    }

    private void PopTo(int count)
    {
        open.RemoveRange(count, open.Count - count);
        top = open.Count == 0 ? Outermost : open[^1];
    }

    private void Break()
    {
        if (++breaks > 1)
        {
            Flush();
            return;
        }

        TrimEnd();
        if (text.Length > 0)
            text.Append('\n');
    }

    private void TrimEnd()
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n')
            text.Length--;
    }

    private void Flush()
    {
        breaks = 0;
        TrimEnd();
        if (text.Length > 0)
            Add(new TextBlock(top.Region, top.Block, text.ToString(), linked, top.Beside));
        text.Clear();
        linked = 0;
    }

    private void Add(TextBlock block)
    {
        blocks.Add(block);
        characters += block.Text.Length + CharactersABlockCounts;
        for (var region = block.Region; region is not null && !block.Beside && block.Prose > 0; region = region.Parent)
        {
            region.Prose += block.Prose;
            if (region.Parent is { } around && (around.Richest is null || around.Richest.Prose < region.Prose))
                around.Richest = region;
        }
    }

    private static bool IsBeside(MarkupReader markup, string classes, RegionRole role) =>
        role is not (RegionRole.ArticleBody or RegionRole.Main) && markup.Name is not ("html" or "body")
        && (PageNames.IsBeside(markup.Name, markup.Attribute("role")) || PageNames.IsBesideByClass(classes));

    private static RegionRole RoleOf(MarkupReader markup, string classes)
    {
        if (markup.Attribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true)
            return RegionRole.ArticleBody;
        if (markup.Name is "div" or "section" && PageNames.HasBodyName(classes))
            return RegionRole.ArticleBody;
        if (markup.Name is "article" || string.Equals(markup.Attribute("role"), "article", StringComparison.OrdinalIgnoreCase))
            return RegionRole.Article;
        if (markup.Name is "main" || string.Equals(markup.Attribute("role"), "main", StringComparison.OrdinalIgnoreCase))
            return RegionRole.Main;
        return markup.Name is "blockquote" or "ul" or "ol" or "dl" ? RegionRole.Part : RegionRole.None;
    }

    private static bool IsHidden(MarkupReader markup) =>
        markup.Attribute("hidden") is not null
        || string.Equals(markup.Attribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || markup.Attribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    private static bool MayLackEnd(string name) => name is "p" or "li" or "dt" or "dd" or "td" or "th" or "tr" or "option";

    /// <param name="Name">The element.</param>
    /// <param name="Block">The innermost element, itself or around it, that is more than a part of a line.</param>
    /// <param name="InlineDepth">How many parts of a line it is nested in, itself included.</param>
    private readonly record struct Element(string Name, string Block, Region Region, bool Beside, bool Never, bool InLink, int InlineDepth);
}
