using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Watchlist;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("S–400 S‑400 S−400 S－400", "s-400 s-400 s-400 s-400")]
    [InlineData("اس-۴۰۰ إس-٤٠٠", "اس-400 اس-400")]
    [InlineData("ＩＲＡＮ ﬁre Ⅷ", "iran fire viii")]
    [InlineData("İran ISPARTA ılık", "iran isparta ilik")]
    [InlineData("Ёлка Йод", "елка йод")]
    [InlineData("Téhéran Te\u0301he\u0301ran", "teheran teheran")]
    [InlineData("كِتَابـــي کتابی", "کتابی کتابی")]
    [InlineData("mis\u00ADsile\u200B \u200Fx", "missile x")]
    [InlineData("Iran’s", "iran's")]
    [InlineData("air \t defense\r\nsystem\r\n\r\nnext", "air defense system\nnext")]
    [InlineData("क्षि が ไทย", "क्षि が ไทย")]
    [InlineData("𝐈𝐫𝐚𝐧 🚀", "iran 🚀")]
    [InlineData("ΣΊΣΥΦΟΣ", "σισυφοσ")]
    [InlineData("Straße", "strasse")]
    public void Ways_of_writing_one_thing_become_one(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void A_piece_of_folded_text_is_found_again_in_the_original()
    {
        const string Text = "𝐈ran  and ﬁ\u00ADre — İRAN";
        using var folded = new FoldedText(Text);
        var start = folded.Text.LastIndexOf("iran");
        var (at, length) = folded.Origin(start, start + 4);
        Assert.Equal("İRAN", Text.Substring(at, length));
        (at, length) = folded.Origin(0, 4);
        Assert.Equal("𝐈ran", Text.Substring(at, length));
    }

    [Fact]
    public void Any_text_folds_once_and_for_all_and_knows_its_origins()
    {
        var text = Gen.Choose(0, 0xFFFF).Select(c => (char)c).Or(Gen.Elements("aS-4 \n\u0301\u064B۴İ\ud835\udc00ﷺ".ToCharArray())).ArrayOf().Select(chars => new string(chars));
        Prop.ForAll(text.ToArbitrary(), FoldsSoundly).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static bool FoldsSoundly(string text)
    {
        using var folded = new FoldedText(text);
        var last = 0;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var (start, length) = folded.Origin(i, i + 1);
            if (start < last || length < 1 || start + length > text.Length) return false;
            last = start;
        }

        using var again = new FoldedText(folded.Text);
        return again.Text.SequenceEqual(folded.Text) || text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || Rune.IsWhiteSpace(rune));
    }
}
