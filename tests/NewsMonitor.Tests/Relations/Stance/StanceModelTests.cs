using System.Text;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Tests.Relations.Stance;

public sealed class StanceModelTests
{
    private const string Claim = "Russia has delivered four S-300 missile batteries to Iran";

    [Theory]
    [InlineData("Russia has delivered four S-300 missile batteries to Iran")]
    [InlineData("Tesla will build a second battery factory in Nevada next year")]
    [InlineData("A meteorite struck the outskirts of Managua on Saturday night")]
    public void A_text_that_repeats_the_claim_agrees(string claim) => Assert.Equal(StanceLabel.Agree, Label(claim, $"{claim}."));

    [Theory]
    [InlineData("The weather in Lisbon was fine on Sunday, and the beaches were full.")]
    [InlineData("The central bank kept its interest rate where it was. Economists had expected a cut by a quarter of a point.")]
    [InlineData("The German team won the match by two goals to one, and Iran watched.")]
    public void A_text_about_another_thing_is_unrelated(string text) => Assert.Equal(StanceLabel.Unrelated, Label(Claim, text));

    [Theory]
    [InlineData("A giant shark was filmed in the canals of Venice", "The giant shark in the canals of Venice is a hoax, police deny that it was ever filmed there.")]
    [InlineData("The minister took bribes from the company", "Investigators found no evidence that the minister took bribes from the company.")]
    [InlineData("Iran has received the S-300 from Russia", "Iran has not received the S-300 from Russia.")]
    [InlineData("Apple will buy Disney", "Apple denied that it will buy Disney and called the report false.")]
    [InlineData(Claim, "A spokesman denied that Russia has delivered S-300 missile batteries to Iran. The reports are false, he said.")]
    public void A_hoax_that_is_denied_disagrees(string claim, string text) => Assert.Equal(StanceLabel.Disagree, Label(claim, text));

    [Theory]
    [InlineData("Apple will buy Disney", "Apple will reportedly buy Disney, according to unconfirmed rumors.")]
    [InlineData(Claim, "Russia has allegedly delivered S-300 missile batteries to Iran, according to unconfirmed reports. It is unclear whether the claim is true.")]
    public void A_rumour_that_is_handed_on_is_discussed(string claim, string text) => Assert.Equal(StanceLabel.Discuss, Label(claim, text));

    [Theory]
    [InlineData("", "Some text about Iran.")]
    [InlineData(Claim, "")]
    [InlineData("?!", "Iran.")]
    [InlineData("\ud800\u0000", "\udc00\ud800 \u0007")]
    [InlineData("of the", "of the")]
    [InlineData("S-400", "S-400")]
    public void What_says_nothing_is_read_all_the_same(string claim, string text)
    {
        var reading = StanceModel.Shipped.Read(claim, text);

        Assert.EndsWith(".", reading.Reason, StringComparison.Ordinal);
        Assert.Equal(1, reading.Confidence.Sum(), precision: 6);
    }

    [Fact]
    public void Of_an_endless_text_no_more_is_read_than_of_a_agesone()
    {
        var ages = string.Concat(Enumerable.Repeat("Russia has delivered the S-300 system to Iran, officials said. ", 200));
        var endless = string.Concat(Enumerable.Repeat(ages, 160));

        Assert.Equivalent(StanceModel.Shipped.Read(Claim, ages), StanceModel.Shipped.Read(Claim, endless));
        Assert.NotNull(StanceModel.Shipped.Read(new string('a', 2_000_000), new string('a', 2_000_000)));
        Assert.NotNull(StanceModel.Shipped.Read(endless, endless));
    }

    [Fact]
    public void The_reason_names_the_cue_and_the_word_it_stands_by()
    {
        var reading = StanceModel.Shipped.Read("Apple will buy Disney", "Apple denied that it will buy Disney and called the report false.");

        Assert.Contains("'denied' near '", reading.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_stored_and_loaded_says_the_same()
    {
        using var stored = new MemoryStream();
        StanceModel.Shipped.Save(stored);
        stored.Position = 0;

        Assert.Equivalent(StanceModel.Shipped.Read(Claim, "Iran denied it."), StanceModel.Load(stored).Read(Claim, "Iran denied it."));
    }

    [Fact]
    public void What_is_no_model_is_refused_with_what_to_do()
    {
        using var stored = new MemoryStream();
        StanceModel.Shipped.Save(stored);

        Assert.Contains("monitor stance train", Refusal(Encoding.UTF8.GetBytes("no model at all")), StringComparison.Ordinal);
        Assert.Contains("cut short", Refusal(stored.ToArray()[..1000]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_a_claim_turns_on_come_rarest_first_without_cues()
    {
        var words = StanceModel.Shipped.SubjectWords("Officials say the report that Iran received S-300 batteries is false", 4);

        Assert.Contains("s-300", words);
        Assert.Contains("iran", words);
        Assert.DoesNotContain("false", words);
    }

    private static StanceLabel Label(string claim, string text) => StanceModel.Shipped.Read(claim, text).Label;

    private static string Refusal(byte[] bytes) => Assert.Throws<InvalidDataException>(() => StanceModel.Load(new MemoryStream(bytes))).Message;
}
