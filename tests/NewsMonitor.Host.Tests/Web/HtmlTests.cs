using NewsMonitor.Host.Web;

namespace NewsMonitor.Host.Tests.Web;

public sealed class HtmlTests
{
    [Fact]
    public void Every_value_in_a_literal_is_escaped()
    {
        var hostile = "<script>alert('x')</script>\"&";

        var markup = Html.Of($"""<p title="{hostile}">{hostile}</p>""").ToString();

        Assert.DoesNotContain("<script", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("'x'", markup, StringComparison.Ordinal);
        Assert.Equal(2, markup.Split("&quot;&amp;").Length - 1);
    }

    [Fact]
    public void Markup_made_here_is_kept_and_letters_of_every_script_too()
    {
        var inner = Html.Of($"<b>{"С-400"}</b>");

        Assert.Equal("<p><b>С-400</b>7</p>", Html.Of($"<p>{inner}{7}{(string?)null}</p>").ToString());
    }

    [Fact]
    public void Text_cannot_turn_the_direction_of_what_follows() =>
        Assert.Equal("<p>abc</p>", Html.Of($"<p>{"a\u202Eb\u2067c"}</p>").ToString());

    [Theory]
    [InlineData("https://example.org/a?b=\"><script>", "<a href=\"https://example.org/a?b=%22%3E%3Cscript%3E\" rel=\"noopener noreferrer nofollow\">t</a>")]
    [InlineData("javascript:alert(1)", "t")]
    [InlineData("data:text/html,x", "t")]
    [InlineData("file:///etc/passwd", "t")]
    public void Links_lead_to_the_web_alone(string address, string markup) =>
        Assert.Equal(markup, Fragments.Outward(new Uri(address), "t").ToString());
}
