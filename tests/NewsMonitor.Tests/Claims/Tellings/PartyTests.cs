using NewsMonitor.Claims;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims.Tellings;

public class PartyTests
{
    [Theory]
    [InlineData("Renault sold Volvo to Geely.", "sell renault > geely (volvo)")]
    [InlineData("Geely bought Volvo from Renault.", "sell renault > geely (volvo)")]
    [InlineData("Volvo was bought from Renault by Geely.", "sell renault > geely (volvo)")]
    [InlineData("Iran bought 40 jets.", "sell  > iran ()")]
    [InlineData("Boeing, a maker of jets, sued Airbus in Delaware.", "sue boeing > airbus ()")]
    [InlineData("Shares in Nestle were bought by Danone.", "sell  > danone (nestle)")]
    [InlineData("Iran said it had bought drones from Turkey.", "sell turkey > iran ()")]
    [InlineData("Putin met Erdogan in Sochi.", "")]
    [InlineData("Kuwait was invaded.", "")]
    public void Grammar_tells_between_whom_it_happens(string sentence, string parties)
    {
        Assert.Equal(parties, string.Join("; ", Pairs.Telling(sentence).Parties.Select(Written)));
    }

    [Fact]
    public void An_appearance_stored_before_parties_were_read_has_none()
    {
        var appearance = new ClaimExtractor().Extract(Pairs.Report("Apple sued Samsung."))[0];
        var stored = System.Text.Json.Nodes.JsonNode.Parse(AppearanceJson.Write(appearance))!;
        Assert.True(stored["Telling"]!.AsObject().Remove("Parties"));

        Assert.Empty(AppearanceJson.Read(stored.ToJsonString()).Telling!.Parties);
    }

    private static string Written(Parties parties) =>
        $"{parties.Step} {string.Join(',', parties.From)} > {string.Join(',', parties.To)} ({string.Join(',', parties.Over)})";
}
