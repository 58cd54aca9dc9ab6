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
    [InlineData("Russia has delivered the S-300 to Iran.", "Russia has not delivered the S-400 to Iran.")]
    [InlineData("India sold the Su-30 to Vietnam.", "Vietnam sold the Su-30 to India.")]
    [InlineData("Russia delivered the S-300 to Iran.", "Russia lifted its ban on the delivery of the S-300 to Iran.")]
    [InlineData("Russia has not delivered the S-300 to Iran.", "Israel would respond if Russia delivered the S-300 to Iran.")]
    [InlineData("Russia has delivered the S-300 to Iran.", "Has Russia delivered the S-300 to Iran?")]
    [InlineData("Boeing has resumed deliveries of the 737 MAX.", "Will Boeing resume deliveries of the 737 MAX?")]
    [InlineData("The FAA has not cleared the Boeing 737 MAX to fly.", "If the FAA clears the Boeing 737 MAX to fly, airlines will bring it back.")]
    [InlineData("Indonesia has grounded the Boeing 737 MAX.", "Canada has not grounded the Boeing 737 MAX.")]
    [InlineData("The FAA has grounded the Boeing 737 MAX.", "The FAA has not grounded the Airbus A320.")]
    [InlineData("The European Commission has approved Microsoft's takeover of Activision Blizzard.", "The European Commission has blocked Illumina's takeover of Grail.")]
    [InlineData("The Bank of England has raised interest rates.", "The Bank of Japan has cut interest rates.")]
    [InlineData("A court in Paris convicted Airbus of negligence.", "A court in London acquitted Airbus of negligence.")]
    [InlineData("The Supreme Court of India upheld the ban on TikTok.", "The Supreme Court of the United States overturned the ban on TikTok.")]
    [InlineData("Pfizer's vaccine was approved by the FDA.", "Novavax's vaccine was rejected by the FDA.")]
    [InlineData("Tesla reported a profit in 2020.", "Tesla reported a loss in 2017.")]
    [InlineData("Workers at Boeing have gone on strike.", "Workers at Airbus have not gone on strike.")]
    [InlineData("Turkey bought the S-400 from Russia.", "Greece has not bought the S-400 from Russia.")]
    [InlineData("Sweden's government has raised the duty on imported steel.", "Sweden's government has cut the duty on imported grain.")]
    [InlineData("Sweden's government has raised the duty on imported steel.", "Sweden's government has not raised the duty on exported timber.")]
    [InlineData("Toyota has raised pensions for nurses, a minister told reporters.", "Toyota has not raised pensions for judges, a person close to the talks said.")]
    [InlineData("Pakistan has approved a malaria vaccine for children, a spokesman said.", "Pakistan has not approved a measles vaccine for children, according to a statement.")]
    [InlineData("Pakistan has delivered a report on flood damage, a minister told reporters.", "Pakistan has not delivered a report on fire damage, a spokesman said.")]
    [InlineData("Nokia will close three coal pits, a senior official said.", "Nokia will not close three copper pits, a person close to the talks said.")]
    [InlineData("The Bank of Mexico signed a letter on climate finance, a spokesman said.", "The Bank of Mexico did not sign a contract for 12 patrol boats, a minister told reporters.")]
    public void Reports_of_different_things_are_never_said_to_contradict_or_confirm(string earlier, string later)
    {
        var label = Pairs.Label(earlier, later);

        Assert.True(label is RelationLabel.Unrelated or RelationLabel.Tension or RelationLabel.Supersedes, label.ToString());
    }

    [Theory]
    [InlineData("Toyota has raised pensions for nurses, a minister told reporters.", "Toyota has not raised pensions for judges, a spokesman said.")]
    [InlineData("Pakistan has not approved a loan for a dam, a spokesman said.", "Pakistan has approved a loan for a bridge, a minister told reporters.")]
    public void What_is_told_later_of_another_thing_supersedes_nothing(string earlier, string later)
    {
        Assert.NotEqual(RelationLabel.Supersedes, Pairs.Label(earlier, later, "2019-05-31", "2019-11-30"));
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
    [InlineData("Russia has rejected Iran's request to buy the S-400.", "\"We have not rejected Iran's request to buy the S-400,\" the Kremlin spokesman said.")]
    [InlineData("Sweden's parliament has raised the duty on imported steel for next year, a senior official said.", "Sweden's parliament has cut the duty on imported steel for next year, a minister told reporters.")]
    [InlineData("Nokia has raised the price of its newest base station in India.", "Nokia has not raised the price of its newest base station in India.")]
    [InlineData("The freighter Nordvik sent a distress call before it sank, a port official said.", "The freighter Nordvik did not send a distress call before it sank, the navy said.")]
    [InlineData("Microsoft has dropped its bid for Activision.", "\"We have not dropped our bid for Activision,\" Microsoft said.")]
    [InlineData("The European Commission has approved Microsoft's takeover of Activision Blizzard.", "The European Commission has blocked Microsoft's takeover of Activision Blizzard.")]
    [InlineData("The chief executive of Boeing, Dennis Muilenburg, has resigned.", "Dennis Muilenburg has not resigned as chief executive of Boeing.")]
    [InlineData("Iran was behind the attacks on the tankers.", "Iranian officials have denied any involvement in the attacks.")]
    public void A_denial_of_the_same_thing_at_the_same_time_contradicts(string earlier, string later)
    {
        Assert.Equal(RelationLabel.Contradicts, Pairs.Label(earlier, later));
    }

    [Theory]
    [InlineData("The S-300 was never delivered to Iran by Russia.", "2015-01-20", "Russia completed the delivery of the S-300 to Iran in July 2016.", "2019-06-01")]
    [InlineData("Russia will deliver the S-300 to Iran.", "2016-02-16", "Russia has delivered the S-300 to Iran.", "2016-11-01")]
    [InlineData("Russia banned the delivery of the S-300 to Iran.", "2010-09-22", "Russia lifted its ban on the delivery of the S-300 to Iran.", "2015-04-13")]
    [InlineData("The FAA has grounded the Boeing 737 MAX.", "2019-03-13", "The FAA has cleared the Boeing 737 MAX to fly again.", "2020-11-18")]
    [InlineData("The CMA blocked Microsoft's takeover of Activision Blizzard.", "2023-04-26", "The CMA approved Microsoft's takeover of Activision Blizzard.", "2023-10-13")]
    [InlineData("The Bank of England raised its interest rate to 5.25 percent.", "2023-08-03", "The Bank of England cut its interest rate to 5 percent.", "2024-08-01")]
    public void What_the_world_has_moved_on_from_is_superseded(string earlier, string earlierDay, string later, string laterDay)
    {
        Assert.Equal(RelationLabel.Supersedes, Pairs.Label(earlier, later, earlierDay, laterDay));
    }

    [Theory]
    [InlineData("Russia completed the delivery of the S-300 to Iran in July 2016.", "2016-11-01", "In 2010 Russia banned the delivery of the S-300 to Iran.", "2019-06-01")]
    [InlineData("The FAA cleared the Boeing 737 MAX to fly in November 2020.", "2020-11-19", "The FAA grounded the Boeing 737 MAX in March 2019 after two crashes.", "2021-06-01")]
    public void Background_retold_in_a_follow_up_supersedes_nothing_that_came_after_it(string earlier, string earlierDay, string later, string laterDay)
    {
        var label = Pairs.Label(earlier, later, earlierDay, laterDay);

        Assert.True(label is RelationLabel.Unrelated or RelationLabel.Tension, label.ToString());
    }

    [Fact]
    public void Denying_the_refusal_confirms_that_nothing_was_refused()
    {
        Assert.Equal(RelationLabel.Confirms, Pairs.Label("Russia has not rejected Iran's request to buy the S-400.", "The Kremlin denied rejecting Iran's request to buy the S-400."));
    }

    [Theory]
    [InlineData("Russia has delivered half of the S-300 systems to Iran.", "Russia has delivered all of the S-300 systems to Iran.")]
    [InlineData("Indonesia will buy 11 Su-35 jets from Russia.", "Indonesia will buy 8 Su-35 jets from Russia.")]
    [InlineData("Russia sold S-300 missiles to Iran for $800 million.", "Russia sold S-300 missiles to Iran for $1.2 billion.")]
    [InlineData("Boeing delivered 42 airliners in March.", "Boeing delivered 29 airliners in March.")]
    [InlineData("The Kremlin rejected the request of Iran for the S-400.", "The Kremlin declined to comment on the request of Iran for the S-400.")]
    [InlineData("A jury found Apple guilty of infringing Masimo's patents.", "A jury found Apple not guilty of infringing Masimo's patents.")]
    public void Nearly_the_same_words_are_not_the_same_report(string earlier, string later)
    {
        Assert.False(Pairs.Label(earlier, later) is RelationLabel.Confirms or RelationLabel.Echoes);
    }

    [Fact]
    public void Two_authorities_may_decide_differently()
    {
        var label = Pairs.Label(
            "The European Commission has approved Microsoft's takeover of Activision Blizzard.",
            "Britain's Competition and Markets Authority has blocked Microsoft's takeover of Activision Blizzard.");

        Assert.NotEqual(RelationLabel.Contradicts, label);
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
