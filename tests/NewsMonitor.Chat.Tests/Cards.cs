using NewsMonitor.Alerts;
using NewsMonitor.Ledger;

namespace NewsMonitor.Chat.Tests;

/// <summary>Alerts to show.</summary>
internal static class Cards
{
    public static readonly DateTimeOffset Day = new(2019, 5, 31, 8, 30, 0, TimeSpan.Zero);

    public static AlertCard Plain(string title = "Russia refuses Iran") => new()
    {
        Level = AlertLevel.New,
        Title = title,
        Outlet = "The Example Times",
        PublishedAt = Day,
        Link = new Uri("https://news.example/s-400?a=1&b=2"),
    };

    /// <summary>An alert with every part.</summary>
    public static AlertCard Full => Plain() with
    {
        Level = AlertLevel.Contradicts,
        Topics = [new AlertTopic("S-400", "S-400 Triumf"), new AlertTopic("Iran", "Tehran")],
        Relations =
        [
            new AlertRelation(
                RelationLabel.Contradicts,
                "Iran never asked for the S-400.",
                new AlertClaim(7, "Russia rejected an Iranian request for S-400 systems.", "Bloomberg", "S-400, Russia to Iran: refused"),
                "Moscow Daily",
                Day.AddDays(-1),
                "Both cannot be true of May 2019.",
                "opposite-polarity"),
        ],
        StandingChanges = ["#7: reported → disputed by #9"],
        CarriedBy = [Echo("Wire One"), Echo("Wire Two")],
        Marks = ["its page could not be read: it is gone"],
    };

    /// <summary>An alert whose every text is this one, in every place there is.</summary>
    public static AlertCard Saying(string text) => Plain(text) with
    {
        Outlet = text,
        Topics = [.. Enumerable.Range(0, 40).Select(_ => new AlertTopic(text, text + "x"))],
        Relations = [.. Enumerable.Range(0, 5).Select(_ => Relation(text))],
        StandingChanges = [.. Enumerable.Range(0, 9).Select(_ => text)],
        CarriedBy = [new AlertEcho(text, text, Day, null), new AlertEcho(text + "y", text + "z", Day, null)],
        Marks = [.. Enumerable.Range(0, 9).Select(_ => text)],
    };

    public static AlertEcho Echo(string outlet) => new(outlet, "Bloomberg", Day.AddHours(1), new Uri("https://wire.example/"));

    private static AlertRelation Relation(string text) =>
        new(RelationLabel.Supersedes, text, new AlertClaim(long.MaxValue, text, text, text), text + "o", Day, text, text);
}
