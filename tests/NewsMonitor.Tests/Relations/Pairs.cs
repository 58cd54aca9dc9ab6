using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;

namespace NewsMonitor.Tests.Relations;

/// <summary>Two reports, judged as <c>monitor judge</c> does.</summary>
internal static class Pairs
{
    private static readonly ClaimExtractor Extractor = new();
    public static PairJudge Judge { get; } = new(Extractor);

    public static RelationLabel Label(string earlier, string later, string earlierDay = "2019-05-31", string laterDay = "2019-06-01", string earlierOutlet = "Reuters", string laterOutlet = "TASS") =>
        Judge.Judge(Report(earlier, earlierDay, earlierOutlet), Report(later, laterDay, laterOutlet)).Label;

    public static Item Report(string text, string day = "2019-05-31", string outlet = "Reuters") => new()
    {
        Keys = [new ItemKey($"{outlet}|{day}|{text}")],
        Outlet = outlet,
        Title = "",
        Text = text,
        PublishedAt = DateTimeOffset.Parse(day + "T12:00:00Z"),
        SeenAt = DateTimeOffset.Parse(day + "T12:00:00Z"),
    };

    public static IReadOnlyList<Frame> Frames(string text, string day = "2019-05-31") =>
        Extractor.Extract(Report(text, day)).Select(appearance => appearance.Frame).ToList();

    /// <summary>What the only sentence of a text tells in general.</summary>
    public static Telling Telling(string text, string day = "2019-05-31") =>
        Assert.Single(Extractor.Extract(Report(text, day)), appearance => appearance.Telling is not null).Telling!;
}
