using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Storage.Sqlite;
using NewsMonitor.Tests.Gold;

namespace NewsMonitor.Tests.Relations;

/// <summary>Changes of a report that must, or must not, change what is said of it, whatever the subject.</summary>
public sealed class MetamorphicTests
{
    private static readonly Item Grounding = Pairs.Report(
        "The FAA has grounded the Airbus A320 after a crash in Lisbon. The FAA said inspectors found cracks in 14 of the jets. Airbus said it would help the inquiry.", outlet: "Reuters");

    private static readonly Item Takeover = Pairs.Report(
        "The European Commission has approved Microsoft's takeover of Activision Blizzard. Microsoft will pay $69 billion for Activision Blizzard.", outlet: "Politico");

    public static TheoryData<string, string> Sentences => new()
    {
        { "Russia has rejected Iran's request to buy the S-400.", "Iran's request to buy the S-400 was rejected by Russia." },
        { "Russia delivered the S-300 to Iran.", "The S-300 was delivered to Iran by Russia." },
        { "Russia suspended the delivery of the S-300 to Iran.", "The suspension of S-300 deliveries to Iran was announced by Russia." },
        { "Russia has rejected Iran's request to buy the S-400.", "Russia's rejection of Iran's request to buy the SA-21 was announced on Friday." },
        { "The European Commission has approved Microsoft's takeover of Activision Blizzard.", "Microsoft's takeover of Activision Blizzard was approved by the European Commission." },
        { "The FAA has grounded the Airbus A320.", "The Airbus A320 was grounded by the FAA." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_paraphrase_in_passive_noun_or_alias_is_confirmed(string sentence, string paraphrase)
    {
        Assert.Equal(RelationLabel.Confirms, Pairs.Label(sentence, paraphrase));
        Assert.Equal(RelationLabel.Confirms, Pairs.Label(paraphrase, sentence));
    }

    [Theory]
    [InlineData("Russia has {0}rejected Iran's request to buy the S-400.")]
    [InlineData("Russia has {0}delivered the S-300 to Iran.")]
    [InlineData("The European Commission has {0}approved Microsoft's takeover of Activision Blizzard.")]
    [InlineData("The FAA has {0}grounded the Airbus A320.")]
    public void A_negation_turns_a_confirmation_into_a_contradiction(string sentence)
    {
        var (affirmed, denied) = (string.Format(sentence, ""), string.Format(sentence, "not "));

        Assert.True(Pairs.Label(affirmed, affirmed) is RelationLabel.Confirms or RelationLabel.Echoes);
        Assert.Equal(RelationLabel.Contradicts, Pairs.Label(affirmed, denied));
        Assert.Equal(RelationLabel.Contradicts, Pairs.Label(denied, affirmed));
    }

    [Theory]
    [InlineData("Russia has delivered the S-400 to Turkey.", "Turkey", "India")]
    [InlineData("Russia has delivered the S-400 to Turkey.", "S-400", "S-300")]
    [InlineData("Russia signed a contract in 2007 to sell the S-300 to Iran.", "2007", "2015")]
    [InlineData("Indonesia has grounded the Airbus A320.", "Indonesia", "Canada")]
    [InlineData("The FAA has grounded the Airbus A320.", "Airbus A320", "Boeing 787")]
    [InlineData("The European Commission has approved Microsoft's takeover of Activision Blizzard.", "Microsoft's takeover of Activision Blizzard", "Illumina's takeover of Grail")]
    public void Another_buyer_system_year_or_company_is_another_matter(string sentence, string part, string other)
    {
        var changed = sentence.Replace(part, other);

        Assert.Equal(RelationLabel.Unrelated, Pairs.Label(sentence, changed));
        Assert.Equal(RelationLabel.Unrelated, Pairs.Label(changed, sentence));
    }

    [Fact]
    public async Task However_often_a_report_is_carried_it_has_one_origin()
    {
        foreach (var report in new[] { Grounding, Takeover })
        {
            await using var store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);
            var copies = new[] { "Copy Gazette", "Morning Copy", "The Daily Copy" }.Select((outlet, i) => report with { Keys = [new(outlet)], Outlet = outlet, PublishedAt = report.PublishedAt.AddHours(i + 1) });

            await Replay.RunAsync(store, copies.Prepend(report));

            var page = await store.Ledger.SearchAsync(new ClaimQuery("", PageSize: 50), CancellationToken.None);
            Assert.NotEmpty(page.Claims);
            Assert.All(page.Claims, claim => Assert.Equal(1, claim.Standing.Origins));
        }
    }

    [Fact]
    public async Task The_order_of_arrival_does_not_change_how_many_agree()
    {
        Item[] reports =
        [
            Pairs.Report("The FAA has grounded the Airbus A320.", outlet: "Reuters"),
            Pairs.Report("The Airbus A320 was grounded by the FAA.", outlet: "Le Monde"),
            Pairs.Report("Airbus A320 jets have been grounded by the FAA.", outlet: "El Pais"),
        ];
        var ends = new List<string>();
        foreach (var order in new[] { reports, [reports[2], reports[0], reports[1]], [reports[1], reports[2], reports[0]] })
        {
            await using var store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);

            ends.Add(string.Join(' ', (await Replay.RunAsync(store, order)).Select(prediction => prediction.Label).Order()));
        }

        Assert.Equal(["confirms confirms confirms"], ends.Distinct());
    }
}
