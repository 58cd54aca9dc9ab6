using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Relations;

/// <summary>Pairs on which a monitor that compares words goes wrong.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("Russia signed an $800 million contract to sell S-300 missiles to Iran.", "Iran filed a $4 billion lawsuit against Russia over the cancelled S-300 contract.")]
    [InlineData("Russia signed a contract in 2007 to sell the S-300 to Iran.", "Russia signed a contract in November 2015 to sell the S-300 to Iran.")]
    [InlineData("Russia delivered the S-300 to Iran.", "Russia refused to sell the S-400 to Iran.")]
    [InlineData("Russia has not delivered the S-400 to India.", "Russia delivered the S-400 to China.")]
    [InlineData("Russia rejected Iran's request to buy the S-400.", "Did Russia reject Iran's request to buy the S-400?")]
    [InlineData("Russia has not delivered the S-300 to Iran.", "If Russia delivers the S-300 to Iran, Israel will respond.")]
    [InlineData("Russia has not delivered the S-300 to Iran.", "Russia lifted its ban on delivering the S-300 to Iran.")]
    [InlineData("Russia has not delivered the S-300 to Iran.", "Russia may deliver the S-300 to Iran next year.")]
    [InlineData("Russia has not delivered the S-300PMU-1 to Iran.", "Russia has delivered the S-300PMU-2 to Iran.")]
    [InlineData("Turkey bought the S-400 from Russia.", "Greece has not bought the S-400 from Russia.")]
    public void Reports_of_different_things_are_never_said_to_contradict_or_confirm(string earlier, string later)
    {
        var label = Pairs.Label(earlier, later);

        Assert.True(label is RelationLabel.Unrelated or RelationLabel.Tension or RelationLabel.Supersedes, label.ToString());
    }

    [Theory]
    [InlineData("Russia sold the S-400 to Turkey.", "Turkey bought the S-400 from Russia.")]
    [InlineData("Russia has rejected an Iranian request to buy the S-400.", "Iran's request to buy the S-400 was rejected by Russia.")]
    [InlineData("Russia has rejected an Iranian request to buy the S-400.", "Moscow turned down a bid by Tehran to purchase the SA-21.")]
    [InlineData("Russia suspended deliveries of the S-300 to Iran.", "Moscow froze the delivery of S-300 missiles to Tehran.")]
    [InlineData("Russia delivered the S-300 to Iran.", "Iran received the S-300 from Russia.")]
    public void The_same_event_in_other_words_is_confirmed(string earlier, string later)
    {
        Assert.Equal(RelationLabel.Confirms, Pairs.Label(earlier, later));
    }

    [Theory]
    [InlineData("Russia has rejected Iran's request to buy the S-400.", "Russia has not rejected Iran's request to buy the S-400.")]
    [InlineData("Russia has rejected Iran's request to buy the S-400.", "The Kremlin denied rejecting Iran's request to buy the S-400.")]
    [InlineData("Russia has delivered the S-300 to Iran.", "Russia has never delivered the S-300 to Iran.")]
    [InlineData("Iran was behind the attacks on the tankers.", "Iranian officials have denied any involvement in the attacks.")]
    public void A_denial_of_the_same_thing_at_the_same_time_contradicts(string earlier, string later)
    {
        Assert.Equal(RelationLabel.Contradicts, Pairs.Label(earlier, later));
    }

    [Theory]
    [InlineData("The S-300 was never delivered to Iran by Russia.", "2015-01-20", "Russia completed the delivery of the S-300 to Iran in July 2016.", "2019-06-01")]
    [InlineData("Russia will deliver the S-300 to Iran.", "2016-02-16", "Russia has delivered the S-300 to Iran.", "2016-11-01")]
    [InlineData("Russia banned the delivery of the S-300 to Iran.", "2010-09-22", "Russia lifted its ban on the delivery of the S-300 to Iran.", "2015-04-13")]
    public void What_the_world_has_moved_on_from_is_superseded(string earlier, string earlierDay, string later, string laterDay)
    {
        Assert.Equal(RelationLabel.Supersedes, Pairs.Label(earlier, later, earlierDay, laterDay));
    }

    [Fact]
    public void Background_retold_in_a_follow_up_supersedes_nothing_that_came_after_it()
    {
        var label = Pairs.Label(
            "Russia completed the delivery of the S-300 to Iran in July 2016.",
            "In 2010 Russia banned the delivery of the S-300 to Iran.",
            "2016-11-01",
            "2019-06-01");

        Assert.True(label is RelationLabel.Unrelated or RelationLabel.Tension, label.ToString());
    }

    [Fact]
    public void The_words_of_one_report_carried_by_another_outlet_are_an_echo()
    {
        var label = Pairs.Label(
            "Russia has rejected an Iranian request to buy the S-400, Bloomberg reported, citing two people with knowledge of the matter.",
            "Putin has turned down a request by Iran to purchase the S-400, according to Bloomberg, quoting two Russian officials.");

        Assert.Equal(RelationLabel.Echoes, label);
    }

    [Fact]
    public void Two_agencies_that_quote_one_spokesman_have_one_origin()
    {
        var label = Pairs.Label(
            "Russia has delivered the S-300 to Iran, Foreign Minister Sergei Lavrov said.",
            "Moscow has supplied Tehran with the S-300, Lavrov told reporters.");

        Assert.Equal(RelationLabel.Echoes, label);
    }

    [Fact]
    public void Two_outlets_that_credit_one_report_have_one_origin_whomever_it_quotes()
    {
        var label = Pairs.Label(
            "Russia has delivered the S-300 to Iran, Lavrov said, Bloomberg reported.",
            "Moscow has supplied Tehran with the S-300, Bloomberg reported, quoting Shoigu.");

        Assert.Equal(RelationLabel.Echoes, label);
    }
}
