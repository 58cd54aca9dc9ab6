using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsMonitor.Alerts;

namespace NewsMonitor.Tests.Alerts;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("one\r\ntwo\u2028three\tfour", "one two three four")]
    [InlineData("evil\u001b[31mred\u0000\u0007", "evil[31mred")]
    [InlineData("a\u202Egnp.exe\u2066b\u2069\u200F", "agnp.exeb")]
    [InlineData("inv\u200B\u2060isi\uFEFFble\u00AD", "invisible")]
    [InlineData("نمی\u200Cخواهد", "نمی\u200Cخواهد")]
    [InlineData("  much   space  ", "much space")]
    [InlineData("e\u0301\u0301\u0301\u0301\u0301\u0301!", "e\u0301\u0301\u0301!")]
    [InlineData("@everyone <!channel> *bold*", "@everyone <!channel> *bold*")]
    public void A_line_keeps_its_words_and_nothing_that_acts(string text, string line) => Assert.Equal(line, SafeText.Line(text));

    [Theory]
    [InlineData("Russia has rejected an Iranian request", 20, "Russia has rejected…")]
    [InlineData("Russia has rejected it", 22, "Russia has rejected it")]
    [InlineData("Incomprehensibilities", 10, "Incompreh…")]
    [InlineData("abcdefgh😀😀😀", 10, "abcdefgh…")]
    public void A_long_line_is_cut_at_a_word(string text, int limit, string line) => Assert.Equal(line, SafeText.Line(text, limit));

    [Fact]
    public void Half_a_pair_of_surrogates_is_replaced() => Assert.Equal("half \ufffd pair", SafeText.Line("half \ud800 pair"));

    [Fact]
    public void Whatever_comes_in_the_line_is_short_and_harmless() =>
        Prop.ForAll(
            Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units)).ToArbitrary(),
            text =>
            {
                var line = SafeText.Line(text, 30);
                return line.Length <= 30
                    && line.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.Surrogate))
                    && SafeText.Line(line, 30) == line;
            }).QuickCheckThrowOnFailure();
}
