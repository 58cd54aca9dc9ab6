using NewsMonitor.Claims;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims;

/// <summary>What people read before a sentence: whom it is about, what happens, when.</summary>
public sealed class FrameTextTests
{
    private static readonly ClaimExtractor Extractor = new();

    [Theory]
    [InlineData("The European Commission has not approved Microsoft's takeover of Activision Blizzard.", "European Commission, Microsoft, Activision: not approved")]
    [InlineData("Spirit Airlines filed for bankruptcy on Monday.", "Spirit Airlines: bankrupt on 27 May 2019")]
    [InlineData("Airbus will build 75 airliners a month.", "Airbus: planned: built, 75 airliners a month")]
    [InlineData("Russia completed the delivery of the S-300 to Iran in July 2016.", "S-300, Russia to Iran: delivered in July 2016")]
    [InlineData("Russia signed a contract worth $800 million to sell the S-300 to Iran.", "S-300, Russia to Iran: contract worth USD 800 million")]
    public void A_claim_is_told_by_whom_it_names_and_what_happens(string text, string gist)
    {
        Assert.Contains(gist, Extractor.Extract(Pairs.Report(text)).Select(FrameText.Of));
    }

    [Fact]
    public void What_the_article_is_about_stands_for_a_name_left_unsaid()
    {
        var claims = Extractor.Extract(Pairs.Report("Spirit Airlines is short of money. Spirit Airlines owes much. The carrier filed for bankruptcy."));

        Assert.Equal("Spirit Airlines: bankrupt", FrameText.Of(claims[^1]));
    }

    [Fact]
    public void A_figure_alone_is_told_as_a_figure()
    {
        var general = new Frame { Family = LinkingKeys.General, Step = "figure", AsOf = new DateOnly(2024, 4, 9) };
        var telling = new Telling { Names = [new NamedThing("airbus", NameKind.Other)], Figures = [new Quantity("count", "airliner", 42, 42, 42)] };

        Assert.Equal("Airbus: 42 airliners", TellingText.Of(general, telling, "At Airbus, 42 airliners."));
    }

    [Fact]
    public void What_neither_happens_nor_counts_is_told_by_its_words()
    {
        var general = new Frame { Family = LinkingKeys.General, Step = "figure", AsOf = new DateOnly(2024, 4, 9) };
        var telling = new Telling { Names = [new NamedThing("nato", NameKind.Organisation)], Words = ["alliance", "neighbour", "border", "sea"] };

        Assert.Equal("NATO: alliance, neighbour, border", TellingText.Of(general, telling, "NATO is an alliance of neighbours by border and sea."));
    }
}
