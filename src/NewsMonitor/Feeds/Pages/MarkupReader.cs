using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsMonitor.Feeds.Pages;

/// <summary>Reads HTML as a run of tags and texts, the way the HTML standard cuts it up but without building a tree, so that
/// its cost is linear however the markup nests. Scripts and styles are passed over.</summary>
internal sealed class MarkupReader : IDisposable
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownNames = FrozenSet.ToFrozenSet(
        [
            "a", "abbr", "article", "aside", "b", "body", "blockquote", "br", "button", "div", "em", "figcaption", "figure", "footer",
            "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "li", "link",
            "main", "meta", "nav", "noscript", "ol", "option", "p", "path", "picture", "script", "section", "select", "source",
            "span", "strong", "style", "svg", "table", "tbody", "td", "time", "title", "tr", "ul",
        ]).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly TextSource source;
    private readonly HtmlTokenizer tokenizer;
    private StructHtmlToken token;

    /// <param name="markup">A document or a part of one.</param>
    public MarkupReader(string markup)
    {
        source = new TextSource(markup);
        tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.ResolverExtended) { SkipComments = true, SkipProcessingInstructions = true };
    }

    /// <summary>What was read last.</summary>
    public MarkupKind Kind { get; private set; }

    /// <summary>The lower-case name of the tag; empty for text.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The text, entities read; empty for a tag. Valid until the next read.</summary>
    public ReadOnlySpan<char> Text => Kind == MarkupKind.Text ? (ReadOnlySpan<char>)token.Data : [];

    /// <summary>The start tag closes itself with a slash, which counts in SVG and MathML alone.</summary>
    public bool ClosesItself => Kind == MarkupKind.Start && token.IsSelfClosing;

    /// <summary>Reads on. False at the end.</summary>
    public bool Read()
    {
        while (true)
        {
            token = tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return false;
                case HtmlTokenType.StartTag:
                    Name = Known(token.Name);
                    if (Name is "script" or "style")
                    {
                        PassOver();
                        continue;
                    }

                    if (Name is "title" or "textarea")
                        tokenizer.State = HtmlParseMode.RCData;
                    else if (Name is "iframe" or "noembed" or "noframes" or "xmp")
                        tokenizer.State = HtmlParseMode.Rawtext;
                    Kind = MarkupKind.Start;
                    return true;
                case HtmlTokenType.EndTag:
                    Name = Known(token.Name);
                    Kind = MarkupKind.End;
                    return true;
                case HtmlTokenType.Character:
                    Name = "";
                    Kind = MarkupKind.Text;
                    return true;
            }
        }
    }

    /// <summary>The value of an attribute of the start tag read last; null when it has none.</summary>
    public string? Attribute(string name)
    {
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name == name)
                return attributes[i].Value.ToString();
        }

        return null;
    }

    public void Dispose() => source.Dispose();

    private void PassOver()
    {
        tokenizer.State = Name == "script" ? HtmlParseMode.Script : HtmlParseMode.Rawtext;
        do
        {
            token = tokenizer.GetStructToken();
        }
        while (token.Type is not (HtmlTokenType.EndOfFile or HtmlTokenType.EndTag));
    }

    private static string Known(ReadOnlyMemory<char> name) =>
        KnownNames.TryGetValue(name.Span, out var known) ? known : name.ToString();
}
