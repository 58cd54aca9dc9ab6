using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Relations;

public sealed class KindredTellingTests
{
    private const string Bearing = "A worn bearing caused the outage of the pumps at Itaipu, an inquiry in Brazil concluded.";

    [Theory]
    [InlineData(Bearing, "Brazil's Itaipu plant stood idle because one bearing had worn out.")]
    [InlineData("Rice farmers in Vietnam lost a third of their crop to salt water.", "Salt water ruined the crop of many rice farmers in Vietnam.")]
    public void What_shares_names_and_rare_words_is_likely_the_same_in_other_words(string earlier, string later)
    {
        var (label, rule, reason) = Judge(earlier, later);

        Assert.Equal((RelationLabel.Confirms, LedgerRelation.AlikeRule), (label, rule));
        Assert.StartsWith("Probably", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("If one bearing wears out, Brazil's Itaipu plant will stand idle.")]
    [InlineData("Whether a worn bearing caused the outage at Itaipu is open, Brazil said.")]
    [InlineData("A copper mine in Zambia pollutes the water that reaches farmers in Kitwe.")]
    [InlineData("Brazil plays Argentina at Itaipu on Sunday.")]
    public void What_is_only_supposed_or_shares_a_place_alone_is_not_alike(string later) =>
        Assert.NotEqual(LedgerRelation.AlikeRule, Judge(Bearing, later).Rule);

    [Fact]
    public void What_is_alike_but_denied_is_not_the_same()
    {
        const string Water = "The Nile dam in Ethiopia lowers the water that reaches Sudan's farmers.";

        Assert.Equal(RelationLabel.Contradicts, Judge(Water, "Ethiopia dismissed reports that its Nile dam lowers the water of Sudan's farmers.").Label);
    }

    private static (RelationLabel Label, string Rule, string Reason) Judge(string earlier, string later) =>
        Pairs.Judge.Judge(Pairs.Report(earlier, "2024-11-02"), Pairs.Report(later, "2024-11-04", "TASS"));
}
