using NewsMonitor.Items;

namespace NewsMonitor.Tests.Items;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  plain \n\t text  ", "plain text")]
    [InlineData("AT&amp;T &eacute;t&#xe9; &rsquo;", "AT&T été ’")]
    [InlineData("<p>One</p><p>Two<br/>Three</p>", "One Two Three")]
    [InlineData("S-<b>4</b>00 <a href='x'>deal</a>", "S-400 deal")]
    [InlineData("&lt;p&gt;Escaped &amp;amp; twice&lt;/p&gt;", "Escaped & twice")]
    [InlineData("It&amp;#8217;s here", "It’s here")]
    [InlineData("a < b & c > d", "a < b & c > d")]
    [InlineData("x &lt;y and z&gt; w", "x <y and z> w")]
    [InlineData("<script>alert('no')</script>Text<style>p{}</style>", "Text")]
    [InlineData("soft\u00ADhyphen and\u200B zero\u0000", "softhyphen and zero")]
    [InlineData("Unclosed <b", "Unclosed")]
    [InlineData("&", "&")]
    [InlineData("<", "<")]
    public void Markup_becomes_plain_text(string html, string text) => Assert.Equal(text, PlainText.FromHtml(html));

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three four", 12, "one two…")]
    [InlineData("unbreakable-word-without-end", 10, "unbreakab…")]
    [InlineData("aaaaaaaa\U0001F680bbbb", 10, "aaaaaaaa…")]
    public void A_long_text_is_cut_between_words(string text, int length, string cut) => Assert.Equal(cut, PlainText.Cut(text, length));
}
