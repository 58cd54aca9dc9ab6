using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Relations;

/// <summary>Who does it to whom: the same words with the parties changed over tell of another thing, unless the grammar is changed over with them.</summary>
public class SwappedPartiesTests
{
    [Theory]
    [InlineData("Iran wants to sell missiles to Russia.", "Iran wants to buy missiles from Russia.")]
    [InlineData("Russia sold missiles to Iran.", "Russia bought missiles from Iran.")]
    [InlineData("Iran bought 40 jets.", "Iran sold 40 jets.")]
    [InlineData("Apple sued Samsung over patents on phone screens.", "Samsung sued Apple over patents on phone screens.")]
    [InlineData("Epic Games was sued by Apple.", "Apple was sued by Epic Games.")]
    [InlineData("Adobe will acquire Figma for $20 billion.", "Figma will acquire Adobe for $20 billion.")]
    [InlineData("The takeover of Credit Suisse by UBS was approved.", "The takeover of UBS by Credit Suisse was approved.")]
    [InlineData("Germany will pay Poland compensation for the pipeline.", "Poland will pay Germany compensation for the pipeline.")]
    [InlineData("Iraq invaded Kuwait in August.", "Kuwait invaded Iraq in August.")]
    [InlineData("Iraq has not invaded Kuwait.", "Kuwait has invaded Iraq.")]
    [InlineData("Arsenal beat Chelsea in the cup final.", "Chelsea beat Arsenal in the cup final.")]
    [InlineData("Poland borrowed 3 billion euros from Norway.", "Norway borrowed 3 billion euros from Poland.")]
    [InlineData("Volvo was sold to Geely by Ford.", "Volvo was sold to Ford by Geely.")]
    [InlineData("Pakistan shot down an Indian jet.", "India shot down a Pakistani jet.")]
    [InlineData("Trump endorsed DeSantis for president.", "DeSantis endorsed Trump for president.")]
    [InlineData("Russia will deliver Su-35 jets to Iran.", "Iran will deliver Su-35 jets to Russia.")]
    [InlineData("Egypt denied that it had bought gas from Israel.", "Egypt denied that it had sold gas to Israel.")]
    public void With_the_parties_changed_over_it_is_another_thing(string one, string other)
    {
        Assert.Equal(RelationLabel.Unrelated, Pairs.Label(one, other));
        Assert.Equal(RelationLabel.Unrelated, Pairs.Label(other, one));
    }

    [Theory]
    [InlineData("Russia sold missiles to Iran.", "Iran bought missiles from Russia.")]
    [InlineData("Apple sued Samsung over patents on phone screens.", "Samsung was sued by Apple over patents on phone screens.")]
    [InlineData("Volvo is a subsidiary bought by Geely.", "Geely bought Volvo.")]
    [InlineData("Ford sold Volvo to Geely.", "Geely bought Volvo from Ford.")]
    [InlineData("Disney sold Hulu to Comcast.", "Hulu was acquired by Comcast.")]
    [InlineData("Poland supplied tanks to Ukraine.", "Ukraine received tanks from Poland.")]
    [InlineData("Germany paid Poland compensation for the pipeline.", "Poland was paid compensation for the pipeline by Germany.")]
    [InlineData("Poland borrowed 3 billion euros from Norway.", "Norway lent Poland 3 billion euros.")]
    [InlineData("Russia's purchase of shells from North Korea was condemned.", "The sale of shells by North Korea to Russia was condemned.")]
    [InlineData("Iran said it had bought drones from Turkey.", "Turkey sold drones to Iran, an official said.")]
    [InlineData("Chelsea lost to Arsenal in the cup final.", "Arsenal beat Chelsea in the cup final.")]
    [InlineData("Ryanair has ordered Boeing jets.", "Ryanair has ordered jets from Boeing.")]
    [InlineData("Putin met Erdogan in Sochi.", "Erdogan met Putin in Sochi.")]
    [InlineData("Renault will merge with Fiat.", "Fiat will merge with Renault.")]
    [InlineData("Israel struck Lebanon from the sea.", "Lebanon was struck by Israel.")]
    public void With_the_grammar_changed_over_too_it_is_the_same(string one, string other)
    {
        Assert.Equal(RelationLabel.Confirms, Pairs.Label(one, other));
        Assert.Equal(RelationLabel.Confirms, Pairs.Label(other, one));
    }
}
