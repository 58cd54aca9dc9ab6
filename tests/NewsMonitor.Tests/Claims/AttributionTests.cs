using NewsMonitor.Claims;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims;

public sealed class AttributionTests
{
    private static readonly ClaimExtractor Extractor = new();

    [Theory]
    [InlineData("Russia delivered the S-400 to Iran, according to Lavrov.", "lavrov")]
    [InlineData("Lavrov was quoted as saying that Russia delivered the S-400 to Iran.", "lavrov")]
    [InlineData("Lavrov reiterated that Russia delivered the S-400 to Iran.", "lavrov")]
    [InlineData("National Security Adviser John Bolton said Russia delivered the S-400 to Iran.", "bolton")]
    [InlineData("Russia delivered the S-400 to Iran, according to Reuters.", null)]
    public void Who_speaks_is_found_before_or_after_the_word(string text, string? speaker)
    {
        Assert.All(Delivered(text), attribution => Assert.Equal(speaker, attribution.Speaker));
    }

    [Theory]
    [InlineData("Russia delivered the S-400 to Iran, two advisers said.")]
    [InlineData("Russia delivered the S-400 to Iran, said a military-diplomatic source.")]
    [InlineData("Russia delivered the S-400 to Iran, a senior official said.")]
    [InlineData("Russia delivered the S-400 to Iran, said executives who declined to be identified.")]
    public void Who_is_not_named_is_unnamed(string text)
    {
        Assert.All(Delivered(text), attribution => Assert.NotNull(attribution.Anonymous));
    }

    [Theory]
    [InlineData("Lawmakers were close to a deal after Russia delivered the S-400 to Iran.")]
    [InlineData("The adviser said Russia delivered the S-400 to Iran.")]
    [InlineData("The same official said Russia delivered the S-400 to Iran.")]
    public void A_role_alone_is_no_unnamed_source(string text)
    {
        Assert.All(Delivered(text), attribution => Assert.Null(attribution.Anonymous));
    }

    [Fact]
    public void What_is_told_an_outlet_in_an_interview_is_its_report()
    {
        var told = Delivered("Russia delivered the S-400 to Iran, Lavrov said in a long interview with the Financial Times.");

        Assert.All(told, attribution => Assert.Equal("ft", attribution.Report));
    }

    private static List<Attribution> Delivered(string text)
    {
        var found = Extractor.Extract(Pairs.Report(text, outlet: "Elsewhere Daily")).Where(appearance => appearance.Frame is { Family: "transfer", Step: "deliver" }).ToList();
        Assert.NotEmpty(found);
        return found.ConvertAll(appearance => appearance.Attribution);
    }
}
