using NewsMonitor.Items;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Watchlist;

/// <summary>Matchers and items made in a test.</summary>
internal static class Watched
{
    public static readonly string Root = FindRoot();

    public static Item Item(string title, string text = "") => new()
    {
        Keys = [new ItemKey("k")],
        Outlet = "o",
        Title = title,
        Text = text,
        PublishedAt = DateTimeOffset.UnixEpoch,
        SeenAt = DateTimeOffset.UnixEpoch,
    };

    /// <summary>What a term finds in a text, as the text writes it; null when nothing.</summary>
    public static string? Find(string term, string text)
    {
        var matches = new WatchlistMatcher([new Topic("t", [[term]])]).Match(Item(text));
        return matches.Count == 0 ? null : text.Substring(matches[0].Start, matches[0].Length);
    }

    public static IReadOnlyList<Topic> Shipped() =>
        Assert.IsType<WatchlistReading.Read>(WatchlistFile.Read(Path.Combine(Root, "config", "watchlist.yaml"))).Topics;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Monitor.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
