using NewsMonitor.Alerts;
using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Alerts;

public sealed class AlertTextTests
{
    private static readonly AlertCard Card = new()
    {
        Level = AlertLevel.Contradicts,
        Title = "Russia Rebuffs Iranian Request to Buy S-400 Missiles",
        Outlet = "World Defense",
        PublishedAt = Newsroom.Start,
        Link = new Uri("https://news.example/1"),
        Topics = [new("S-400", "s-400"), new("Iran", "Tehran")],
        Relations =
        [
            new(
                RelationLabel.Contradicts,
                "Evidence shows that Iran has been behind recent attacks.",
                new AlertClaim(12, "“Iranian officials have denied any involvement in the attacks.”", "Iranian officials"),
                "The Moscow Times",
                Newsroom.Start.AddDays(-1),
                "One says Iran did it, the other that it did not.",
                "opposite-polarity"),
        ],
        StandingChanges = ["#12: reported → disputed by #31"],
        CarriedBy = [new AlertEcho("DESPARDES", "Bloomberg", Newsroom.Start, null)],
        Marks = ["Its page could not be read."],
    };

    [Fact]
    public void A_card_reads_from_what_matters_most() => Assert.Equal(
        [
            "CONTRADICTS · Russia Rebuffs Iranian Request to Buy S-400 Missiles",
            "World Defense · 31 May 2019 07:00 UTC · https://news.example/1",
            "Topics: S-400; Iran (by Tehran)",
            "contradicts #12",
            "  now      “Evidence shows that Iran has been behind recent attacks.”",
            "  earlier  “Iranian officials have denied any involvement in the attacks.” (The Moscow Times, 30 May 2019; said by Iranian officials)",
            "  because  One says Iran did it, the other that it did not.",
            "Standing of #12: reported → disputed by #31",
            "Also carried by DESPARDES, from Bloomberg.",
            "Note: Its page could not be read.",
        ],
        AlertText.Lines(Card));

    [Fact]
    public void Hostile_text_stays_on_its_line_and_within_bounds()
    {
        var bad = "x\u001b[2J\r\n\u202E@everyone " + string.Concat(Enumerable.Repeat("word ", 5000));
        var claim = new AlertClaim(1, bad, bad);
        var card = Card with
        {
            Title = bad,
            Outlet = bad,
            Topics = [new(bad, bad)],
            Relations = [new(RelationLabel.Confirms, bad, claim, bad, Newsroom.Start, bad, bad)],
            NewClaims = [claim],
            CarriedBy = [new AlertEcho(bad, bad, Newsroom.Start, null)],
            Marks = [bad],
        };

        Assert.All(AlertText.Lines(card), line =>
        {
            Assert.DoesNotContain(line, letter => char.IsControl(letter) || letter == '\u202E');
            Assert.InRange(line.Length, 1, 800);
        });
    }
}
