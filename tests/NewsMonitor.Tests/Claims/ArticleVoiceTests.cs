using NewsMonitor.Claims;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims;

/// <summary>Who speaks in a sentence that does not name its speaker.</summary>
public sealed class ArticleVoiceTests
{
    private static readonly ClaimExtractor Extractor = new();

    [Theory]
    [InlineData("Lavrov said Russia had delivered the S-300 to Iran. Russia has also rejected a request of Iran for the S-400, he said.")]
    [InlineData("Lavrov said Russia had delivered the S-300 to Iran. The minister added that Russia had rejected a request of Iran for the S-400.")]
    public void He_said_means_who_was_named_last(string text)
    {
        Assert.Contains("Lavrov", Refusal(text).Wording, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_without_a_verb_of_speech_is_the_articles_own()
    {
        var attribution = Refusal("Lavrov said Russia had delivered the S-300 to Iran. Russia has rejected a request of Iran for the S-400.");

        Assert.Null(attribution.Speaker);
    }

    private static Attribution Refusal(string text) =>
        Assert.Single(Extractor.Extract(Pairs.Report(text)), appearance => appearance.Frame.Step == "reject").Attribution;
}
