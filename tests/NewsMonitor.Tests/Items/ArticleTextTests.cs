using System.Text;
using NewsMonitor.Items;

namespace NewsMonitor.Tests.Items;

public sealed class ArticleTextTests
{
    private const string First = "Russia has rejected an Iranian request to buy S-400 missile defense systems, two officials said on Thursday.";
    private const string Second = "The request was rebuffed by President Vladimir Putin, according to the officials, who asked not to be named.";
    private const string Article = First + "\n\n" + Second;

    private static readonly string Filler = string.Concat(Enumerable.Range(0, 20).Select(i => $"<p>Somebody else wrote sentence number {i}, and it goes on for a while.</p>"));

    [Fact]
    public void A_line_break_within_a_paragraph_stays_one_so_that_lines_are_not_run_together()
    {
        var text = ArticleText.FromHtml("<article><p>Staff member<br>Nov 17, 2017 <br> <b>Russia rebuffs a request to buy missiles</b></p><p>The request was turned down, two people said.</p></article>");

        Assert.Equal("Staff member\nNov 17, 2017\nRussia rebuffs a request to buy missiles\n\nThe request was turned down, two people said.", text);
    }

    [Fact]
    public void Paragraphs_of_a_marked_article_are_kept_and_what_stands_around_is_not()
    {
        var text = ArticleText.FromHtml($"""
            <!doctype html><html><head><title>Title of the page that is long enough to count</title><script>var a = "<p>x</p>";</script></head>
            <body class="has-sidebar comments-open"><header><p>The paper of record since the year 1900, every day.</p></header>
            <nav><ul><li><a href="/">Home</a></li></ul></nav>
            <article class="post tag-cookies"><header><h1>Russia Rejected Iran</h1></header>
            <div class="share-bar"><p>Share this article with all of your friends right now!</p></div>
            <figure><img src=x><figcaption>A missile system on parade in Moscow, in the month of May.</figcaption></figure>
            <p>{First}<p>{Second}
            <div id="comments"><p>First! I think that this article is wrong in every way.</p></div></article>
            <aside><p>Related: another article that has nothing to do with it.</p></aside>
            <div class="cookie-notice"><p>We use cookies to make this site better for all of you.</p></div>
            <footer><p>Copyright by the paper of record, all rights reserved.</p></footer></body></html>
            """);

        Assert.Equal(Article, text);
    }

    [Fact]
    public void The_body_that_the_page_marks_is_preferred_to_the_rest() =>
        Assert.Equal(Article, ArticleText.FromHtml($"<article><div itemprop='articleBody'><p>{First}</p><p>{Second}</p></div><p>More words of the publisher about itself.</p></article>"));

    [Fact]
    public void Without_marks_the_densest_part_is_the_article() =>
        Assert.Equal(Article, ArticleText.FromHtml($"""
            <div><div><a href=1>One link with a long text to another article</a> <a href=2>Another link with a long text</a></div>
            <div><div class=x><div>{First}<br><br>{Second}</div></div></div>
            <div>Contact us whenever you like, day or night.</div></div>
            """));

    [Fact]
    public void Headings_lists_and_quotations_inside_stay()
    {
        var text = ArticleText.FromHtml($"<main><p>{First}</p><h2>Why</h2><ul><li>Cost</li><li>Time</li></ul><blockquote><p>We said <b>no</b>.</p></blockquote><p>{Second}</p><h3>More stories</h3></main>");

        Assert.Equal($"{First}\n\nWhy\n\nCost\n\nTime\n\nWe said no.\n\n{Second}", text);
    }

    [Fact]
    public void Things_inside_a_line_do_not_break_its_paragraph() =>
        Assert.Equal(First, ArticleText.FromHtml($"<p>{First[..40]}<svg><title>icon</title><path/></svg><button>Play</button><!-- x -->{First[40..]}</p>"));

    [Fact]
    public void A_page_that_is_one_form_is_still_read() =>
        Assert.Equal(Article, ArticleText.FromHtml($"<form id=aspnetForm><div><p>{First}</p><p>{Second}</p></div><input value='Search this site for anything'></form>"));

    [Fact]
    public void Comments_marked_as_articles_are_no_article() =>
        Assert.Equal(Article, ArticleText.FromHtml($"<article><p>{First}</p><p>{Second}</p></article><article class=comment>{Filler}</article>"));

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><noscript>You need to enable JavaScript to run this application.</noscript><div id=root></div></body></html>")]
    [InlineData("<ul><li><a href=1>A link to one of the articles of today</a></li><li><a href=2>A link to another article of today</a></li></ul>")]
    [InlineData("<body><h1>Page not available</h1></body>")]
    [InlineData("<div hidden><p>Text that is hidden from all readers of the page.</p></div><div style='display: none'>Also hidden from all of the readers.</div>")]
    public void A_page_without_running_text_gives_none(string html) => Assert.Equal("", ArticleText.FromHtml(html));

    [Fact]
    public void A_self_closing_icon_does_not_swallow_the_page() =>
        Assert.Equal(First, ArticleText.FromHtml($"<div><svg/><math/><p>{First}</p></div>"));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b><p>")]
    [InlineData("<p><font size=1>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href=x><table>")]
    [InlineData("</section>")]
    [InlineData("<li><span><div></span>")]
    [InlineData("<svg>")]
    [InlineData("<!--")]
    [InlineData("<p class='share comment'>")]
    [InlineData("<")]
    [InlineData("&")]
    public void Nesting_without_end_is_read_in_linear_time(string piece)
    {
        var html = $"<p>{First}</p>" + string.Concat(Enumerable.Repeat(piece, 100_000));

        Assert.Equal(First, ArticleText.FromHtml(html).Split("\n\n")[0]);
    }

    [Fact]
    public void Text_under_deep_nesting_is_still_found() =>
        Assert.Equal(First, ArticleText.FromHtml(string.Concat(Enumerable.Repeat("<div>", 100_000)) + $"<p>{First}</p>"));

    [Theory]
    [InlineData("windows-1251", "text/html; charset=windows-1251", "")]
    [InlineData("windows-1251", "text/html", "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>")]
    [InlineData("koi8-r", "text/html", "<meta charset=\"koi8-r\">")]
    [InlineData("utf-8", "text/html", "")]
    [InlineData("utf-8", "text/html; charset=iso-8859-1", "")]
    [InlineData("utf-16", null, "")]
    [InlineData("utf-8", "text/html; charset=nonsense", "<meta charset=nonsense>")]
    public void The_character_set_is_found(string encoding, string? contentType, string meta)
    {
        const string Text = "Россия отказалась продать Ирану зенитные ракетные системы С-400, сообщили источники.";
        var codec = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] mark = encoding is "utf-16" ? [0xFF, 0xFE] : [];

        Assert.Equal(Text, ArticleText.Extract((byte[])[.. mark, .. codec.GetBytes($"<html><head>{meta}</head><p>{Text}</p>")], contentType));
    }

    [Fact]
    public void Bytes_that_fit_nothing_else_are_read_as_Windows_1252() =>
        Assert.Equal("The café “Élan” was closed on Thursday, officials say.",
            ArticleText.Extract(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("<p>The café “Élan” was closed on Thursday, officials say.</p>"), "text/html"));

    [Fact]
    public void Plain_text_is_taken_as_it_is() =>
        Assert.Equal("One <b> line\nand another\n\nNext", ArticleText.Extract("  One <b> line\r\nand another\r\n\r\n\r\nNext\u0007\r\n"u8.ToArray(), "text/plain; charset=utf-8"));

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("image/jpeg")]
    public void What_is_no_text_gives_none(string contentType) =>
        Assert.Equal("", ArticleText.Extract("%PDF-1.7 long enough to be taken for text"u8.ToArray(), contentType));

    [Fact]
    public void Binary_without_a_type_gives_none() =>
        Assert.Equal("", ArticleText.Extract("PK\u0003\u0004\0\0 long enough to be taken for running text"u8.ToArray(), null));
}
