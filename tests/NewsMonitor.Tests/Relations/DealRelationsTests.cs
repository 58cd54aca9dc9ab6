using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Relations;

/// <summary>Two reports on one deal, the earlier of 10 January 2019.</summary>
public sealed class DealRelationsTests
{
    [Theory]
    [InlineData("Russia will deliver the S-400 to India in 2027, the ministry said.", "Russia has not delivered the S-400 to India, an Indian official said.", "2019-01-20", "unrelated")]
    [InlineData("Russia will deliver the S-400 to India in 2019, the ministry said.", "Russia will not deliver the S-400 to India in 2019, an Indian official said.", "2019-01-20", "contradicts")]
    [InlineData("Russia will deliver the S-400 to India in 2019, the ministry said.", "Russia has not delivered the S-400 to India, an Indian official said.", "2020-02-14", "supersedes")]
    [InlineData("Russia has delivered the S-400 to India, the ministry said.", "Not one S-400 has been delivered to India, an Indian official said.", "2019-01-15", "contradicts")]
    [InlineData("Russia has started handing over the S-300 to Iran, an Iranian deputy said.", "Iran has so far received no S-300 from Russia, a Russian official said.", "2019-04-20", "contradicts")]
    [InlineData("Russia has started handing over the S-300 to Iran, an Iranian deputy said.", "None of the S-300 systems has reached Iran, a Russian official said.", "2020-12-10", "contradicts")]
    [InlineData("Russia has started delivering the S-400 to Turkey.", "Russia has delivered the S-400 to Turkey.", "2019-02-09", "supersedes")]
    [InlineData("Turkey has cancelled its order for the S-400 from Russia, a newspaper reported.", "Turkey has not cancelled its order for the S-400 from Russia, the minister said.", "2019-01-30", "contradicts")]
    [InlineData("Turkey has decided not to go ahead with the purchase of the S-400 from Russia, a newspaper reported.", "Turkey's purchase of the S-400 has not been cancelled, the Russian ambassador said.", "2019-01-30", "contradicts")]
    [InlineData("Turkey has walked away from the S-400 deal with Russia, a newspaper reported.", "The contract with Turkey for the S-400 remains in force, a Russian official said.", "2019-01-30", "contradicts")]
    [InlineData("Turkey has dropped the S-400 deal with Russia, a newspaper reported.", "Russia has received no official refusal from Turkey to buy the S-400, a Russian official said.", "2019-01-30", "contradicts")]
    [InlineData("Turkey has formally told Russia that it no longer wants the S-400, an officer said.", "Russia has had no notice that Turkey is refusing the S-400, the ambassador said.", "2019-01-13", "contradicts")]
    [InlineData("Egypt signed a contract with Russia for 24 Su-35 fighters in 2018, Kommersant reported.", "Egypt never signed a contract with Russia for the Su-35, an Egyptian officer said.", "2019-11-06", "contradicts")]
    [InlineData("Egypt signed a contract with Russia for 24 Su-35 fighters in 2018, Kommersant reported.", "Egypt has cancelled the contract with Russia for the Su-35, a source said.", "2019-11-06", "supersedes")]
    [InlineData("Russia will sell Iran the S-400, Tasnim reported.", "Russia has rejected Iran's request for the S-400, Bloomberg reported.", "2019-01-12", "contradicts")]
    [InlineData("Russia has rejected Iran's request for the S-400, Bloomberg reported.", "Russia denied that it had rejected a request by Iran for the S-400.", "2019-01-12", "contradicts")]
    [InlineData("Russia has rejected Iran's request for the S-400, Bloomberg reported.", "Russia refused to sell the S-400 to Iran, according to Bloomberg.", "2019-01-12", "echoes")]
    [InlineData("Russia has rejected Iran's request for the S-400, Bloomberg reported.", "Iran never asked Russia for the S-400, Iran's defence minister said.", "2019-01-12", "contradicts")]
    [InlineData("Iran has asked Russia for the S-400, a Russian deputy prime minister said.", "Iran has not asked Russia for the S-400, Iran's defence minister said.", "2019-01-12", "contradicts")]
    [InlineData("Russia has rejected Iran's request for the S-400, Bloomberg reported.", "Russia and Iran signed a contract for the S-400, the ministry said.", "2019-07-29", "supersedes")]
    [InlineData("Russia suspended the delivery of S-300 missiles to Iran.", "Putin lifted the ban on the delivery of S-300 missiles to Iran.", "2020-05-24", "supersedes")]
    [InlineData("Russia delivered the first S-400 battery to China in April.", "China has received the first S-400 battery from Russia, a Chinese newspaper wrote.", "2019-01-20", "confirms")]
    [InlineData("Russia delivered the S-400 to China in April.", "Russia delivered the S-300 to Syria in April.", "2019-01-20", "unrelated")]
    [InlineData("Russia agreed to sell the Su-35 to Egypt, Kommersant wrote.", "Russia agreed to sell the Su-35 to Algeria, Kommersant wrote.", "2019-01-20", "unrelated")]
    [InlineData("Saudi Arabia wants to buy the S-400 from Russia.", "Qatar wants to buy the S-400 from Russia.", "2019-01-20", "unrelated")]
    [InlineData("Turkey expects the first S-400 from Russia in July 2019.", "The first parts of the S-400 from Russia arrived in Turkey on July 12.", "2019-07-19", "supersedes")]
    [InlineData("Deliveries of the S-400 to India will begin in October 2020, Rostec said.", "Deliveries of the S-400 to India will begin in late 2021, Rostec said.", "2019-03-11", "supersedes")]
    [InlineData("The contract with Indonesia for the Su-35 has been signed, the minister said.", "No contract with Indonesia for the Su-35 has been signed, Rosoboronexport said.", "2019-01-15", "contradicts")]
    [InlineData("Germany refused to deliver Taurus missiles to Ukraine.", "Germany has not delivered Taurus missiles to Ukraine, a minister said.", "2019-02-19", "unrelated")]
    [InlineData("Russia has delivered the Su-35 to Iran, an Iranian official said.", "There is no evidence that Russia has delivered the Su-35 to Iran, a US official said.", "2019-01-15", "contradicts")]
    [InlineData("Russia has delivered the Su-35 to Iran, an Iranian official said.", "There was no confirmation that Russia has delivered the Su-35 to Iran.", "2019-01-15", "unrelated")]
    [InlineData("Russia has delivered the Su-35 to Iran, an Iranian official said.", "The Pentagon could not confirm that Russia has delivered the Su-35 to Iran.", "2019-01-15", "unrelated")]
    [InlineData("Russia has delivered the Su-35 to Iran, an Iranian official said.", "Reports that Russia has delivered the Su-35 to Iran are false, the Kremlin said.", "2019-01-15", "contradicts")]
    [InlineData("Russia may deliver the Su-35 to Iran, an Iranian official said.", "Russia has not delivered the Su-35 to Iran, the Kremlin said.", "2019-01-15", "unrelated")]
    [InlineData("Poland bought 96 Apache helicopters from the United States for $10 billion.", "Poland bought 96 Apache helicopters from the United States for $12 billion.", "2019-01-15", "contradicts")]
    [InlineData("Russia has suspended deliveries of the Su-35 to Egypt.", "Egypt and Russia have cancelled the contract for the Su-35.", "2019-07-29", "supersedes")]
    [InlineData("Russia delivered the first Su-35 to Egypt in October.", "Russia has suspended deliveries of the Su-35 to Egypt.", "2019-01-30", "unrelated")]
    public void The_ladder_of_a_deal_says_how_a_report_stands_to_one_before(string earlier, string later, string day, string expected)
    {
        var label = Pairs.Label(earlier, later, "2019-01-10", day, "Alpha News", "Beta Times");

        Assert.Equal(expected, label is RelationLabel.Tension ? "unrelated" : label.ToString().ToLowerInvariant());
    }
}
