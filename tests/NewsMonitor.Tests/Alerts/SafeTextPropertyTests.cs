using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsMonitor.Alerts;

namespace NewsMonitor.Tests.Alerts;

/// <summary>Properties of safe text on what strangers write to break a message.</summary>
public sealed class SafeTextPropertyTests
{
    private const int Longest = 10_000;

    private static readonly string[] Hostile =
    [
        "@everyone", "@here", "<!channel>", "<@U123>", "<@&456>", "<#C1|x>", "*_~|`", "```", "||", "\\", "[a](javascript:alert(1))", "https://discord.gg/x",
        "\u202E", "\u2066", "\u2069", "\u200F", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\0", "\u001B[31m", "\u0085", "\r\n", "\u2028", "\t", " ", "   ",
        "Z\u0351\u036B\u0343\u036A\u0302", "\u0301\u0301\u0301\u0301", "\u20DD", "\uD800", "\uDC00", "\uDFFF\uD83D", "😀", "👩\u200D🚀", "\uE000", "\uFFFF", "word", "слово", "…", ",",
    ];

    private static readonly Arbitrary<(string Text, int Limit)> Cases =
        (from pieces in Gen.OneOf(Gen.Elements(Hostile), Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())).ArrayOf()
         from times in Gen.Elements(1, 1, 1, 1, 500)
         from limit in Gen.Choose(2, 300)
         let text = string.Concat(Enumerable.Repeat(string.Concat(pieces), times))
         select (text.Length > Longest ? text[..Longest] : text, limit)).ToArbitrary();

    [Fact]
    public void A_line_is_never_longer_than_asked() =>
        Hold((text, limit) => SafeText.Line(text, limit) is var line && line.Length <= limit && line.EnumerateRunes().Count() <= limit);

    [Fact]
    public void A_line_holds_nothing_that_acts() =>
        Hold((text, limit) => SafeText.Line(text, limit).EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
            _ => true,
        }));

    [Fact]
    public void A_line_holds_no_half_of_a_pair() => Hold((text, limit) => IsWhole(SafeText.Line(text, limit)) && IsWhole(SafeText.Line(text)));

    [Fact]
    public void A_line_of_a_line_is_the_line() =>
        Hold((text, limit) => SafeText.Line(text, limit) is var line && SafeText.Line(line, limit) == line && SafeText.Line(text) is var whole && SafeText.Line(whole) == whole);

    [Fact]
    public void No_letter_carries_more_than_three_marks() =>
        Hold((text, _) =>
        {
            var marks = 0;
            return SafeText.Line(text).EnumerateRunes().Where(rune => rune.Value is not (0x200C or 0x200D)).All(rune =>
            {
                marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
                return marks <= 3;
            });
        });

    [Fact]
    public void What_fits_is_not_cut() => Hold((text, _) => SafeText.Line(text) is { Length: >= 2 } line && SafeText.Line(text, line.Length) == line || SafeText.Line(text).Length < 2);

    [Fact]
    public void A_line_stays_within_its_limit_however_a_channel_escapes_it() =>
        Hold((text, limit) => SafeText.Line(text, limit + 14, plain => plain.Replace("*", "&asterix", StringComparison.Ordinal)).Length <= limit + 14);

    private static void Hold(Func<string, int, bool> property) =>
        Prop.ForAll(Cases, given => property(given.Text, given.Limit)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>Whether every surrogate has its other half: else it would not survive a strict encoding.</summary>
    private static bool IsWhole(string line)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(line);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
