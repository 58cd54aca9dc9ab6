using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Relations;

public sealed class RetractionTests
{
    private const string Delivered = "Russia has delivered the S-300 to Iran.";

    [Theory]
    [InlineData("Correction: An earlier version of this article said Russia had delivered the S-300 to Iran.")]
    [InlineData("Correction: We wrongly reported that Russia had delivered the S-300 to Iran. Russia has not delivered the S-300 to Iran.")]
    [InlineData("This story has been withdrawn.\n\nRussia has delivered the S-300 to Iran.")]
    public void An_outlets_notice_takes_its_own_report_back(string notice)
    {
        Assert.Equal((RelationLabel.Supersedes, Standing.RetractionRule), Judge(Delivered, notice));
    }

    [Fact]
    public void A_report_credited_to_the_outlet_is_taken_back_with_it()
    {
        Assert.Equal(
            (RelationLabel.Supersedes, Standing.RetractionRule),
            Judge("Russia has delivered the S-300 to Iran, Reuters reported.", "This story has been withdrawn.\n\n" + Delivered, earlierOutlet: "The Moscow Times"));
    }

    [Fact]
    public void Another_outlets_report_is_neither_taken_back_nor_confirmed()
    {
        Assert.Equal(RelationLabel.Unrelated, Judge(Delivered, "This story has been withdrawn.\n\n" + Delivered, earlierOutlet: "TASS").Label);
    }

    [Fact]
    public void A_notice_about_another_matter_takes_nothing_back()
    {
        Assert.NotEqual(
            Standing.RetractionRule,
            Judge(Delivered, "Correction: An earlier version of this article said Russia had delivered the S-400 to China.").Rule);
    }

    [Fact]
    public void A_corrected_copy_that_says_the_same_takes_nothing_back()
    {
        Assert.NotEqual(Standing.RetractionRule, Judge(Delivered, Delivered, laterTitle: "CORRECTED-Russia delivers S-300 to Iran").Rule);
    }

    [Fact]
    public void The_rest_of_an_article_with_a_notice_is_news_as_any_other()
    {
        Assert.NotEqual(
            Standing.RetractionRule,
            Judge(Delivered, "Russia has delivered the S-300 to Iran.\n\nCorrection: An earlier version of this article said the minister had visited Beijing.").Rule);
    }

    private static (RelationLabel Label, string Rule) Judge(string earlier, string later, string earlierOutlet = "Reuters", string laterTitle = "")
    {
        var (label, rule, _) = Pairs.Judge.Judge(Pairs.Report(earlier, "2019-05-31", earlierOutlet), Pairs.Report(later, "2019-06-01") with { Title = laterTitle });
        return (label, rule);
    }
}
