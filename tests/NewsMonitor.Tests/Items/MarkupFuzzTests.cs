using System.Text;
using NewsMonitor.Items;

namespace NewsMonitor.Tests.Items;

public sealed class MarkupFuzzTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "</", "/>", "&", "&#", "&#x;", "&#xFFFFFFFFF;", "&amp", "<!", "<!--", "-->", "<![CDATA[", "]]>", "<?", "\0", "\uD800", "\uFFFF", "'", "\"", "=",
        "<p>", "</p>", "<br>", "<br/>", "<div class='share", "<div>", "</div>", "<article>", "</article>", "<a href=x>", "</a>", "<b>", "</b>", "<li>", "<ul>",
        "</ul>", "<table>", "<tr>", "<td>", "</table>", "<svg>", "<svg/>", "</svg>", "<title>", "</title>", "<script>", "</script>", "<style>", "<iframe>",
        "<textarea>", "<plaintext>", "<select><option>", "<template>", "<h2>", "</h2>", "<form>", "<body>", "</body>", "</html>", "<frameset>", "<noscript>",
        "Text that is long enough to count as a sentence of an article. ", "x", " ", "\n", "Россия", "\U0001F680", "\u202E",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_markup_however_broken_stops_the_reading(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 1000; i++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            var article = ArticleText.Extract(Encoding.UTF8.GetBytes(html), "text/html");
            var content = ArticleText.FromFeed(html);
            var title = PlainText.FromHtml(html);

            Assert.DoesNotContain("\n\n\n", article + content);
            Assert.DoesNotContain('\n', title);
            Assert.Equal(title.Trim(), title);
        }
    }

    [Fact]
    public void Bytes_at_random_give_text_or_none()
    {
        var random = new Random(4);
        foreach (var type in (string?[])[null, "text/html", "text/plain", "text/html; charset=shift_jis", "text/html; charset=utf-16", "text/html;charset=\"", ";;;"])
        {
            var bytes = new byte[3000];
            random.NextBytes(bytes);

            Assert.DoesNotContain('\0', ArticleText.Extract(bytes, type));
        }
    }
}
